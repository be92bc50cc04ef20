<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>Activity</name>
    <message>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Contactos</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Respuestas usadas</source>
        <translation>Responses used</translation>
    </message>
    <message>
        <source>Notas y datos</source>
        <translation>Notes and facts</translation>
    </message>
    <message>
        <source>Citas y marcas</source>
        <translation>Callbacks and flags</translation>
    </message>
    <message>
        <source>Cargas de cartera</source>
        <translation>Portfolio loads</translation>
    </message>
    <message>
        <source>Entradas y usuarios</source>
        <translation>Sign-ins and users</translation>
    </message>
    <message>
        <source>Verificó la identidad del titular</source>
        <translation>Verified the holder’s identity</translation>
    </message>
    <message>
        <source>Guardó la nota del contacto</source>
        <translation>Saved the note of the contact</translation>
    </message>
    <message>
        <source>Anotó un dato de la persona</source>
        <translation>Noted a fact about the person</translation>
    </message>
    <message>
        <source>Anuló un convenio</source>
        <translation>Voided an agreement</translation>
    </message>
    <message>
        <source>Agendó el próximo contacto</source>
        <translation>Scheduled the next contact</translation>
    </message>
    <message>
        <source>Entró</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Agregó o cambió un usuario</source>
        <translation>Added or changed a user</translation>
    </message>
    <message>
        <source>Recibió un contacto</source>
        <translation>Received a contact</translation>
    </message>
    <message>
        <source>Inició un contacto</source>
        <translation>Started a contact</translation>
    </message>
    <message>
        <source>Cerró el contacto: {outcome}</source>
        <translation>Closed the contact: {outcome}</translation>
    </message>
    <message>
        <source>Registró el convenio {folio}, autoriza {authority}</source>
        <translation>Recorded agreement {folio}, authorised by {authority}</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: sirvió</source>
        <translation>Response “{card}”: it helped</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: no sirvió</source>
        <translation>Response “{card}”: it did not help</translation>
    </message>
    <message>
        <source>Usó la respuesta «{card}»</source>
        <translation>Used the response “{card}”</translation>
    </message>
    <message>
        <source>Puso la marca «{flag}»</source>
        <translation>Set the flag “{flag}”</translation>
    </message>
    <message>
        <source>Quitó la marca «{flag}»</source>
        <translation>Removed the flag “{flag}”</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Cargó {accounts} con corte del {as_of}</source>
        <translation>Loaded {accounts} as of {as_of}</translation>
    </message>
    <message>
        <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
        <translation>Everything is written down and nothing is erased: who, what and when</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Qué hizo</source>
        <translation>What they did</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Nada de esto ha ocurrido todavía.</source>
        <translation>Nothing of this kind has happened yet.</translation>
    </message>
    <message>
        <source>Mostrar solo</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Actividad, lo más reciente primero</source>
        <translation>Activity, newest first</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
        <translation>End the call (F12) before closing: your note is saved.</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
</context>
<context>
    <name>AskEditor</name>
    <message>
        <source>Usar</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana</source>
        <translation>Use this amount or the nearest one</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana (Enter)</source>
        <translation>Use this amount or the nearest one (Enter)</translation>
    </message>
    <message>
        <source>Cuánto y cada cuándo</source>
        <translation>How much and how often</translation>
    </message>
    <message>
        <source>Cantidad que ofrece</source>
        <translation>Amount offered</translation>
    </message>
    <message>
        <source>1.er pago dd/mm/aaaa</source>
        <translation>1st payment dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Fecha del primer pago, día, mes y año</source>
        <translation>Date of the first payment: day, month and year</translation>
    </message>
    <message>
        <source>Cada cuándo</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Cada cuándo paga</source>
        <translation>How often they pay</translation>
    </message>
</context>
<context>
    <name>AskVerdict</name>
    <message>
        <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
        <translation>Type what they offer: “2000 cada quincena desde el 15”.</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>{count} más</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>ContextSheet</name>
    <message>
        <source>Lo que ya sabemos</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Historial</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lo que ya sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Cerrar lo que ya sabemos</source>
        <translation>Close what we know</translation>
    </message>
    <message>
        <source>Del cliente</source>
        <translation>About the customer</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
        <translation>A call is open. The other account opens when it ends.</translation>
    </message>
    <message>
        <source>Termine primero esta llamada con F12.</source>
        <translation>End this call first with F12.</translation>
    </message>
    <message>
        <source>No se puede llamar ahora. Ctrl+N va al siguiente.</source>
        <translation>They may not be called now. Ctrl+N goes to the next one.</translation>
    </message>
    <message>
        <source>Ya dijo todo lo obligatorio hasta aquí.</source>
        <translation>Everything required so far has been said.</translation>
    </message>
    <message>
        <source>Dicho: {text}</source>
        <translation>Said: {text}</translation>
    </message>
    <message>
        <source>No queda nadie a quien se pueda llamar ahora.</source>
        <translation>There is nobody left who may be called now.</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Total {total}</source>
        <translation>Total {total}</translation>
    </message>
    <message>
        <source>Identidad verificada</source>
        <translation>Identity verified</translation>
    </message>
    <message>
        <source>Sin verificar</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>allá son las {time}</source>
        <translation>it is {time} there</translation>
    </message>
    <message>
        <source>hora desconocida</source>
        <translation>unknown time</translation>
    </message>
    <message>
        <source>1 día</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Tramo {low}–{high}</source>
        <translation>Bucket {low}–{high}</translation>
    </message>
    <message>
        <source>Al corriente</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Tramo más de 180</source>
        <translation>Bucket over 180</translation>
    </message>
    <message>
        <source>Ingreso declarado {amount} al mes</source>
        <translation>Stated income {amount} a month</translation>
    </message>
    <message>
        <source>Prefiere {hours}</source>
        <translation>Prefers {hours}</translation>
    </message>
    <message>
        <source>Otra cuenta con nosotros</source>
        <translation>Another account with us</translation>
    </message>
    <message>
        <source>Otras {count} cuentas con nosotros</source>
        <translation>{count} other accounts with us</translation>
    </message>
    <message>
        <source>Todavía nada: pregunte y anote</source>
        <translation>Nothing yet: ask and note it down</translation>
    </message>
    <message>
        <source>último</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Cobra el día {day}</source>
        <translation>Paid on the {day}</translation>
    </message>
    <message>
        <source>Cobra los días {days} y {last}</source>
        <translation>Paid on the {days} and {last}</translation>
    </message>
    <message>
        <source>Pagó {amount}</source>
        <translation>Paid {amount}</translation>
    </message>
    <message>
        <source>propio</source>
        <translation>own</translation>
    </message>
    <message>
        <source>de recados</source>
        <translation>for messages</translation>
    </message>
    <message>
        <source>Aceptó recibir {how}</source>
        <translation>Agreed to receive {how}</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
        <translation>Nobody matches. Try another part of the name or phone.</translation>
    </message>
    <message>
        <source>Siguiente deudor</source>
        <translation>Next debtor</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Registrado: {folio}</source>
        <translation>Recorded: {folio}</translation>
    </message>
    <message>
        <source>{count} pago(s), primero {day}</source>
        <translation>{count} payment(s), first {day}</translation>
    </message>
    <message>
        <source>Próximo contacto</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Por registrar</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>Elija con F5, F6 o F7</source>
        <translation>Choose with F5, F6 or F7</translation>
    </message>
    <message>
        <source>Por registrar: llamada</source>
        <translation>To record: call</translation>
    </message>
    <message>
        <source>Hora de allá, dentro del horario permitido</source>
        <translation>Their local time, within permitted hours</translation>
    </message>
    <message>
        <source>Agendar llamada</source>
        <translation>Schedule call</translation>
    </message>
    <message>
        <source>Registrar convenio</source>
        <translation>Record agreement</translation>
    </message>
    <message>
        <source>Guardado {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Falta el resultado</source>
        <translation>Outcome missing</translation>
    </message>
    <message>
        <source>Falta confirmar la identidad</source>
        <translation>Identity not confirmed yet</translation>
    </message>
    <message>
        <source>Esta opción necesita el visto bueno de {who}.</source>
        <translation>This option needs approval from {who}.</translation>
    </message>
    <message>
        <source>No hay nada que deshacer.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>El convenio ya quedó registrado: {folio}.</source>
        <translation>The agreement is already recorded: {folio}.</translation>
    </message>
    <message>
        <source>Antes de registrar, confirme la identidad.</source>
        <translation>Confirm the identity before recording.</translation>
    </message>
    <message>
        <source>Elija primero una opción con F5, F6 o F7.</source>
        <translation>Choose an option first with F5, F6 or F7.</translation>
    </message>
    <message>
        <source>Convenio {folio} registrado.</source>
        <translation>Agreement {folio} recorded.</translation>
    </message>
    <message>
        <source>Convenio deshecho; queda anotado en la bitácora.</source>
        <translation>Agreement undone; it stays in the log.</translation>
    </message>
    <message>
        <source>Llamada agendada. Ctrl+N va al siguiente.</source>
        <translation>Call scheduled. Ctrl+N goes to the next one.</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de contacto</source>
        <translation>Options locked by the contact rule</translation>
    </message>
    <message>
        <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
        <translation>F9 schedules the call; Ctrl+N goes to the next person.</translation>
    </message>
    <message>
        <source>Opciones que puede ofrecer</source>
        <translation>Options you can offer</translation>
    </message>
    <message>
        <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
        <translation>Options appear once the identity is confirmed (Alt+1).</translation>
    </message>
    <message>
        <source>Sin opciones para esta cuenta</source>
        <translation>No options for this account</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de horario</source>
        <translation>Options locked by the calling hours</translation>
    </message>
    <message>
        <source>Opciones solo con el titular</source>
        <translation>Options with the holder only</translation>
    </message>
    <message>
        <source>Lo más cercano a lo que ofrece</source>
        <translation>Nearest to what they offer</translation>
    </message>
    <message>
        <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
        <translation>The policy allows no options today; you can record a plain promise.</translation>
    </message>
    <message>
        <source>Bloqueada por la regla de contacto</source>
        <translation>Locked by the contact rule</translation>
    </message>
    <message>
        <source>en un pago</source>
        <translation>in one payment</translation>
    </message>
    <message>
        <source>Pide visto bueno de {who}</source>
        <translation>Needs approval from {who}</translation>
    </message>
    <message>
        <source>Pide visto bueno</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>Primer pago</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Número de pagos</source>
        <translation>Number of payments</translation>
    </message>
    <message>
        <source>Contra su saldo</source>
        <translation>Against the balance</translation>
    </message>
    <message>
        <source>Permitida</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Fuera de política</source>
        <translation>Outside policy</translation>
    </message>
    <message>
        <source>Por registrar: opción {letter}</source>
        <translation>To record: option {letter}</translation>
    </message>
    <message>
        <source>Pago {day}</source>
        <translation>Payment {day}</translation>
    </message>
    <message>
        <source>Primer pago {day}</source>
        <translation>First payment {day}</translation>
    </message>
    <message>
        <source>Primero registre el convenio con F9; después se imprime.</source>
        <translation>Record the agreement with F9 first; then print it.</translation>
    </message>
    <message>
        <source>Convenio {folio}</source>
        <translation>Agreement {folio}</translation>
    </message>
    <message>
        <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
        <translation>This call was left open. Your note is saved: choose the outcome.</translation>
    </message>
    <message>
        <source>{n} etapas</source>
        <translation>{n} stages</translation>
    </message>
    <message>
        <source>Etapa {n} de {all}</source>
        <translation>Stage {n} of {all}</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Respuesta: {title}</source>
        <translation>Response: {title}</translation>
    </message>
    <message>
        <source>Tono: {tone}</source>
        <translation>Tone: {tone}</translation>
    </message>
    <message>
        <source>Falta decir: {what}</source>
        <translation>Still to say: {what}</translation>
    </message>
    <message>
        <source>Después: {title}</source>
        <translation>Then: {title}</translation>
    </message>
    <message>
        <source>Puede llamar desde el </source>
        <translation>You may call from </translation>
    </message>
    <message>
        <source>Falta un dato para decidir</source>
        <translation>A fact is missing to decide</translation>
    </message>
    <message>
        <source>Siga con otra persona</source>
        <translation>Go on with another person</translation>
    </message>
    <message>
        <source>Después de la llamada</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>Cierre de la cuenta</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Revise la nota: ya está escrita</source>
        <translation>Check the note: it is already written</translation>
    </message>
    <message>
        <source>por elegir (Ctrl+D)</source>
        <translation>to be chosen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Resultado: </source>
        <translation>Outcome: </translation>
    </message>
    <message>
        <source>Convenio </source>
        <translation>Agreement </translation>
    </message>
    <message>
        <source> por </source>
        <translation> for </translation>
    </message>
    <message>
        <source>Próximo contacto: </source>
        <translation>Next contact: </translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>No encuentro nada parecido. Pruebe otra palabra.</source>
        <translation>Nothing like that found. Try another word.</translation>
    </message>
    <message>
        <source>1 respuesta</source>
        <translation>1 response</translation>
    </message>
    <message>
        <source>{count} respuestas</source>
        <translation>{count} responses</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Use primero una respuesta (Enter).</source>
        <translation>Use a response first (Enter).</translation>
    </message>
    <message>
        <source>Falta el resultado de esta llamada (Ctrl+D).</source>
        <translation>This call still needs its outcome (Ctrl+D).</translation>
    </message>
    <message>
        <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
        <translation>Call saved. Ctrl+N brings the next one.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Abriendo la cartera…</source>
        <translation>Opening the portfolio…</translation>
    </message>
    <message>
        <source>¿Quién entra?</source>
        <translation>Who is signing in?</translation>
    </message>
    <message>
        <source>Ninguna persona ni deuda de esta cartera existe.</source>
        <translation>No person or debt in this portfolio exists.</translation>
    </message>
    <message>
        <source>Todo lo que se haga queda a nombre de quien entra.</source>
        <translation>Everything done is kept under the name of whoever signs in.</translation>
    </message>
    <message>
        <source>Abrir la cartera</source>
        <translation>Open the portfolio</translation>
    </message>
    <message>
        <source>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</source>
        <translation>The portfolio on this computer is encrypted. Type its PIN to open it.</translation>
    </message>
    <message>
        <source>No se pudo abrir</source>
        <translation>Could not open</translation>
    </message>
    <message>
        <source>entrar</source>
        <translation>sign in</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>entrar con la elegida</source>
        <translation>sign in with the chosen one</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Entrar como {role}: {name}</source>
        <translation>Sign in as {role}: {name}</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Copiar informe</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cerrar el aviso</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>Algo falló y la llamada sigue</source>
        <translation>Something failed and the call goes on</translation>
    </message>
    <message>
        <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
        <translation>What was recorded is saved. Check the last thing you did and, if it happens again, copy the report and hand it to your supervisor: it carries nobody’s data.</translation>
    </message>
    <message>
        <source>No se pudo</source>
        <translation>It could not be done</translation>
    </message>
    <message>
        <source>Copiado</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>Saldo vencido</source>
        <translation>Overdue balance</translation>
    </message>
    <message>
        <source>Atraso</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Probabilidad de cura</source>
        <translation>Chance of cure</translation>
    </message>
    <message>
        <source>La probabilidad de cura es interna: no se lee al cliente.</source>
        <translation>The chance of cure is internal: it is not read to the customer.</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Nombre, teléfono o cuenta</source>
        <translation>Name, phone or account</translation>
    </message>
    <message>
        <source>Personas encontradas</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>abrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>cerrar</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>FooterButtons</name>
    <message>
        <source>Imprimir convenio</source>
        <translation>Print agreement</translation>
    </message>
</context>
<context>
    <name>FooterRegion</name>
    <message>
        <source>Medio de pago: {means}. Cambiar</source>
        <translation>Means of payment: {means}. Change</translation>
    </message>
    <message>
        <source>Notas de la llamada</source>
        <translation>Notes of the call</translation>
    </message>
    <message>
        <source>Lo que conviene recordar</source>
        <translation>What is worth remembering</translation>
    </message>
    <message>
        <source>Notas</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
        <translation>They work anywhere in the window; none ever changes meaning.</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Sin nadie en pantalla</source>
        <translation>Nobody on screen</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Listo para la siguiente persona</source>
        <translation>Ready for the next person</translation>
    </message>
    <message>
        <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
        <translation>Calls from the dialler open their account by themselves.</translation>
    </message>
    <message>
        <source>Siguiente persona</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Columna</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>renglones-rechazados.csv</source>
        <translation>rejected-rows.csv</translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportReportForm</name>
    <message>
        <source>Importar cartera</source>
        <translation>Import portfolio</translation>
    </message>
    <message>
        <source>Renglones que no se cargaron</source>
        <translation>Rows that were not loaded</translation>
    </message>
    <message>
        <source>Guardar la lista de renglones rechazados</source>
        <translation>Save the list of rejected rows</translation>
    </message>
    <message>
        <source>&amp;Guardar la lista…</source>
        <translation>&amp;Save the list…</translation>
    </message>
    <message>
        <source>No cargar nada</source>
        <translation>Load nothing</translation>
    </message>
    <message>
        <source>&amp;No cargar</source>
        <translation>&amp;Do not load</translation>
    </message>
    <message>
        <source>Cargar las cuentas correctas</source>
        <translation>Load the accounts that are right</translation>
    </message>
    <message>
        <source>&amp;Cargar</source>
        <translation>&amp;Load</translation>
    </message>
    <message>
        <source>Cerrar el informe</source>
        <translation>Close the report</translation>
    </message>
    <message>
        <source>&amp;Entendido</source>
        <translation>&amp;Got it</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Buscar la objeción</source>
        <translation>Find the objection</translation>
    </message>
    <message>
        <source>Escribir en las notas</source>
        <translation>Write in the notes</translation>
    </message>
    <message>
        <source>Elegir la opción A</source>
        <translation>Choose option A</translation>
    </message>
    <message>
        <source>Elegir la opción B</source>
        <translation>Choose option B</translation>
    </message>
    <message>
        <source>Elegir la opción C</source>
        <translation>Choose option C</translation>
    </message>
    <message>
        <source>Siguiente etapa del guion</source>
        <translation>Next stage of the script</translation>
    </message>
    <message>
        <source>Etapa anterior</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Registrar el convenio o agendar la llamada</source>
        <translation>Record the agreement or schedule the call</translation>
    </message>
    <message>
        <source>Terminar la llamada</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>Primera respuesta del cliente</source>
        <translation>First answer of the customer</translation>
    </message>
    <message>
        <source>Segunda respuesta del cliente</source>
        <translation>Second answer of the customer</translation>
    </message>
    <message>
        <source>Tercera respuesta del cliente</source>
        <translation>Third answer of the customer</translation>
    </message>
    <message>
        <source>Cuarta respuesta del cliente</source>
        <translation>Fourth answer of the customer</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Siguiente persona de la lista</source>
        <translation>Next person on the list</translation>
    </message>
    <message>
        <source>Buscar persona, teléfono o cuenta</source>
        <translation>Find a person, phone or account</translation>
    </message>
    <message>
        <source>Otra cantidad: lo que ofrece pagar</source>
        <translation>Other amount: what they offer to pay</translation>
    </message>
    <message>
        <source>Cambiar el medio de pago</source>
        <translation>Change the means of payment</translation>
    </message>
    <message>
        <source>Marcar como dicha la frase obligatoria</source>
        <translation>Mark the required sentence as said</translation>
    </message>
    <message>
        <source>Elegir el resultado</source>
        <translation>Choose the outcome</translation>
    </message>
    <message>
        <source>Ver e imprimir el convenio</source>
        <translation>See and print the agreement</translation>
    </message>
    <message>
        <source>Guardar el convenio en un archivo</source>
        <translation>Save the agreement to a file</translation>
    </message>
    <message>
        <source>Deshacer lo recién registrado</source>
        <translation>Undo what was just recorded</translation>
    </message>
    <message>
        <source>Lo que sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Cambiar entre claro y oscuro</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Cerrar, borrar lo buscado o volver al guion</source>
        <translation>Close, clear the search or go back to the script</translation>
    </message>
    <message>
        <source>Ir al lugar con ese número</source>
        <translation>Go to the place with that number</translation>
    </message>
    <message>
        <source>Buscar en este lugar</source>
        <translation>Search in this place</translation>
    </message>
    <message>
        <source>Leer de nuevo</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Importar un archivo de cuentas</source>
        <translation>Import a file of accounts</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Guion</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Ver lo que sabemos, historial y contacto</source>
        <translation>See what we know, history and contact</translation>
    </message>
</context>
<context>
    <name>LightBadge</name>
    <message>
        <source>Reglas de contacto: {title}. {detail}</source>
        <translation>Contact rules: {title}. {detail}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent Desk — Datos de ejemplo</source>
        <translation>Agent Desk — Sample data</translation>
    </message>
</context>
<context>
    <name>MustSayList</name>
    <message>
        <source>Debe decirse en esta llamada</source>
        <translation>Must be said in this call</translation>
    </message>
    <message>
        <source>y {count} más</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>dicho</source>
        <translation>said</translation>
    </message>
    <message>
        <source>falta decirlo</source>
        <translation>still to be said</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
        <translation>{count} cards: what people say and what helps to answer</translation>
    </message>
    <message>
        <source>{count} de {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>Qué registrar</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>Muy frecuente</source>
        <translation>Very frequent</translation>
    </message>
    <message>
        <source>Frecuente</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>Poco frecuente</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>Con cuidado</source>
        <translation>With care</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Sin preguntar el motivo ({countries})</source>
        <translation>Without asking why ({countries})</translation>
    </message>
    <message>
        <source>Primero escuche</source>
        <translation>Listen first</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Después ofrezca una salida</source>
        <translation>Then offer a way out</translation>
    </message>
    <message>
        <source>No se dice en: {countries}.</source>
        <translation>Not said in: {countries}.</translation>
    </message>
    <message>
        <source>Puente</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Para llegar al acuerdo</source>
        <translation>To reach the agreement</translation>
    </message>
    <message>
        <source>Así lo dicen</source>
        <translation>How people say it</translation>
    </message>
    <message>
        <source>No diga</source>
        <translation>Do not say</translation>
    </message>
    <message>
        <source>Porque</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Mejor</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Qué evitar</source>
        <translation>What to avoid</translation>
    </message>
    <message>
        <source>Cuando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Haga esto</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Cuándo detenerse</source>
        <translation>When to stop</translation>
    </message>
</context>
<context>
    <name>ObjectionsPanel</name>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Ficha de la objeción</source>
        <translation>Objection card</translation>
    </message>
    <message>
        <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
        <translation>What was said? Any words, typed in a hurry</translation>
    </message>
    <message>
        <source>Buscar una objeción</source>
        <translation>Find an objection</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Opción {letter}: {title}, {amount} {per}</source>
        <translation>Option {letter}: {title}, {amount} {per}</translation>
    </message>
    <message>
        <source>, seleccionada</source>
        <translation>, selected</translation>
    </message>
    <message>
        <source>, bloqueada</source>
        <translation>, locked</translation>
    </message>
</context>
<context>
    <name>OptionsRegion</name>
    <message>
        <source>Otra cantidad</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Proponer otra cantidad</source>
        <translation>Propose another amount</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Resultados</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Elija el resultado</source>
        <translation>Choose the outcome</translation>
    </message>
    <message>
        <source>Resultado de la llamada</source>
        <translation>Outcome of the call</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Página de {title}, hojas: {pages}</source>
        <translation>Page of {title}, sheets: {pages}</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Guardar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alejar la página</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Acercar la página</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ajustar la página al ancho</source>
        <translation>Fit the page to the width</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Se liquida con descuento: al cumplir, no se debe más.</source>
        <translation>Settled with a discount: once paid, nothing more is owed.</translation>
    </message>
    <message>
        <source>Se paga todo lo que se debe, en partes.</source>
        <translation>Everything owed is paid, in parts.</translation>
    </message>
    <message>
        <source>Se paga lo vencido y el crédito sigue como estaba.</source>
        <translation>What is overdue is paid and the loan goes on as it was.</translation>
    </message>
    <message>
        <source>La próxima fecha se mueve; no se perdona nada.</source>
        <translation>The next date moves; nothing is forgiven.</translation>
    </message>
    <message>
        <source>Calendario nuevo con interés sobre el saldo.</source>
        <translation>A new schedule with interest on the balance.</translation>
    </message>
    <message>
        <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
        <translation>Part is settled today; the rest on a new schedule.</translation>
    </message>
    <message>
        <source>Liquidación</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Prórroga</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>un solo pago</source>
        <translation>a single payment</translation>
    </message>
    <message>
        <source>cada semana</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>cada 14 días</source>
        <translation>every 14 days</translation>
    </message>
    <message>
        <source>cada quincena</source>
        <translation>twice a month</translation>
    </message>
    <message>
        <source>cada mes</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Si el titular falleció</source>
        <translation>If the holder has died</translation>
    </message>
    <message>
        <source>Con una aclaración abierta</source>
        <translation>With an open dispute</translation>
    </message>
    <message>
        <source>Con una demanda en curso</source>
        <translation>With a lawsuit under way</translation>
    </message>
    <message>
        <source>Si no es el titular</source>
        <translation>If it is not the holder</translation>
    </message>
    <message>
        <source>{low} o más</source>
        <translation>{low} or more</translation>
    </message>
    <message>
        <source>{low} a {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{id}, versión {version}</source>
        <translation>{id}, version {version}</translation>
    </message>
    <message>
        <source>Valen para todos</source>
        <translation>They hold for everything</translation>
    </message>
    <message>
        <source>1 forma de pagar</source>
        <translation>1 way to pay</translation>
    </message>
    <message>
        <source>{count} formas de pagar</source>
        <translation>{count} ways to pay</translation>
    </message>
    <message>
        <source>Nunca se cobra menos de {percent} del capital.</source>
        <translation>Never less than {percent} of the principal is collected.</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Días de atraso</source>
        <translation>Days past due</translation>
    </message>
    <message>
        <source>Tramos</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Situaciones difíciles comprobadas</source>
        <translation>Proven hardship</translation>
    </message>
    <message>
        <source>Agregan opciones; nunca quitan una.</source>
        <translation>They add options; they never take one away.</translation>
    </message>
    <message>
        <source>hasta {} pagos más</source>
        <translation>up to {} more payments</translation>
    </message>
    <message>
        <source>prórroga de {} días</source>
        <translation>extension of {} days</translation>
    </message>
    <message>
        <source>autoriza {}</source>
        <translation>authorised by {}</translation>
    </message>
    <message>
        <source>autoriza {} nivel menos</source>
        <translation>authorised {} level lower</translation>
    </message>
    <message>
        <source>primer pago de {}</source>
        <translation>first payment of {}</translation>
    </message>
    <message>
        <source>se perdona: {}</source>
        <translation>forgiven: {}</translation>
    </message>
    <message>
        <source>{situation}: {words}. Comprobante: {proof}.</source>
        <translation>{situation}: {words}. Proof: {proof}.</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Autoriza</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Se perdona</source>
        <translation>Forgiven</translation>
    </message>
    <message>
        <source>Además</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>tasa {rate} anual</source>
        <translation>{rate} annual rate</translation>
    </message>
    <message>
        <source>se liquida {share}</source>
        <translation>{share} is settled</translation>
    </message>
    <message>
        <source>{days} días más</source>
        <translation>{days} more days</translation>
    </message>
    <message>
        <source>hasta {times} al año</source>
        <translation>up to {times} a year</translation>
    </message>
    <message>
        <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
        <translation>Ordinary interest keeps running until the new date.</translation>
    </message>
    <message>
        <source>Se paga: {words}.</source>
        <translation>Paid: {words}.</translation>
    </message>
    <message>
        <source>{percent} de lo acordado</source>
        <translation>{percent} of what is agreed</translation>
    </message>
    <message>
        <source>al menos {amount}</source>
        <translation>at least {amount}</translation>
    </message>
    <message>
        <source> y </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Primer pago: {words}.</source>
        <translation>First payment: {words}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}.</source>
        <translation>No payment below {least}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
        <translation>No payment below {least}, in multiples of {unit}.</translation>
    </message>
    <message>
        <source>Se paga a más tardar en {days} días.</source>
        <translation>Paid within {days} days at the latest.</translation>
    </message>
    <message>
        <source>El primero a más tardar en {first} días; el último, en {last}.</source>
        <translation>The first within {first} days; the last within {last}.</translation>
    </message>
    <message>
        <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
        <translation>With a first payment of {percent} or more, also forgiven: {extra}.</translation>
    </message>
    <message>
        <source>Reglas generales</source>
        <translation>General rules</translation>
    </message>
    <message>
        <source>Vale del {first} al {last}, en {currency}.</source>
        <translation>Valid from {first} to {last}, in {currency}.</translation>
    </message>
    <message>
        <source>Cuándo no se negocia</source>
        <translation>When there is no negotiation</translation>
    </message>
    <message>
        <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
        <translation>{levels}. Each row says who authorises it; another level must be asked.</translation>
    </message>
    <message>
        <source>Quién autoriza</source>
        <translation>Who authorises</translation>
    </message>
    <message>
        <source>{condition}: se suspende la negociación.</source>
        <translation>{condition}: the negotiation is suspended.</translation>
    </message>
    <message>
        <source>{condition}: se pasa a {level}.</source>
        <translation>{condition}: it is handed to {level}.</translation>
    </message>
    <message>
        <source>Promesas incumplidas en 180 días</source>
        <translation>Broken promises in 180 days</translation>
    </message>
    <message>
        <source>Qué cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Promesas incumplidas</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>primer pago {points} puntos mayor</source>
        <translation>first payment {points} points larger</translation>
    </message>
    <message>
        <source>hasta {count} pagos</source>
        <translation>up to {count} payments</translation>
    </message>
    <message>
        <source>solo {names}</source>
        <translation>only {names}</translation>
    </message>
    <message>
        <source>no se ofrece</source>
        <translation>it is not offered</translation>
    </message>
    <message>
        <source>pide autorización</source>
        <translation>it needs authorisation</translation>
    </message>
    <message>
        <source>se marca como riesgo</source>
        <translation>it is marked as a risk</translation>
    </message>
    <message>
        <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
        <translation>A monthly payment above {warn} of the income is pointed out; above {most}, {above}.</translation>
    </message>
    <message>
        <source>Lo que la persona puede pagar</source>
        <translation>What the person can pay</translation>
    </message>
    <message>
        <source>En qué orden se aplica cada pago</source>
        <translation>In which order each payment is applied</translation>
    </message>
    <message>
        <source>El mismo orden se imprime en el convenio.</source>
        <translation>The same order is printed on the agreement.</translation>
    </message>
    <message>
        <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
        <translation>Each agreement keeps this version and its fingerprint: {fingerprint}…</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>PoliciesPanel</name>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Productos de la política</source>
        <translation>Products of the policy</translation>
    </message>
    <message>
        <source>Política en palabras</source>
        <translation>Policy in words</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>Pop</name>
    <message>
        <source>El aviso es demasiado largo.</source>
        <translation>The message is too long.</translation>
    </message>
    <message>
        <source>El aviso no es una línea JSON.</source>
        <translation>The message is not a line of JSON.</translation>
    </message>
    <message>
        <source>El aviso lleva solo cuenta, teléfono o línea.</source>
        <translation>The message may carry only account, phone or line.</translation>
    </message>
    <message>
        <source>Un dato del aviso está vacío o es demasiado largo.</source>
        <translation>A field of the message is empty or too long.</translation>
    </message>
    <message>
        <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
        <translation>The window is still busy; find them there with Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>{accounts}, {amount} vencidos</source>
        <translation>{accounts}, {amount} overdue</translation>
    </message>
    <message>
        <source>Tramo {}</source>
        <translation>Bucket {}</translation>
    </message>
    <message>
        <source>Sin tramo</source>
        <translation>No bucket</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{product}, {days}: {accounts}, {amount}</source>
        <translation>{product}, {days}: {accounts}, {amount}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>1 cuenta lista para cargar</source>
        <translation>1 account ready to load</translation>
    </message>
    <message>
        <source>{count} cuentas listas para cargar</source>
        <translation>{count} accounts ready to load</translation>
    </message>
    <message>
        <source>&amp;Cargar {accounts}</source>
        <translation>&amp;Load {accounts}</translation>
    </message>
    <message>
        <source>Ninguna cuenta se puede cargar</source>
        <translation>No account can be loaded</translation>
    </message>
    <message>
        <source>1 cuenta cargada</source>
        <translation>1 account loaded</translation>
    </message>
    <message>
        <source>{count} cuentas cargadas</source>
        <translation>{count} accounts loaded</translation>
    </message>
    <message>
        <source>«{source}»: todos los renglones están bien.</source>
        <translation>“{source}”: every row is fine.</translation>
    </message>
    <message>
        <source>1 renglón tiene un error y no se carga</source>
        <translation>1 row has an error and is not loaded</translation>
    </message>
    <message>
        <source>{count} renglones tienen un error y no se cargan</source>
        <translation>{count} rows have an error and are not loaded</translation>
    </message>
    <message>
        <source>«{source}»: {rows}. Corríjalo en el archivo y vuelva a importarlo; las cuentas buenas no se duplican.</source>
        <translation>“{source}”: {rows}. Correct it in the file and import it again; good accounts are not duplicated.</translation>
    </message>
    <message>
        <source>Y un aviso más en la lista.</source>
        <translation>And one more notice in the list.</translation>
    </message>
    <message>
        <source>Y {count} avisos más en la lista.</source>
        <translation>And {count} more notices in the list.</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Renglón {line}: {reason}</source>
        <translation>Row {line}: {reason}</translation>
    </message>
    <message>
        <source>Leyendo «{name}»…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>Cargando la cartera…</source>
        <translation>Loading the portfolio…</translation>
    </message>
</context>
<context>
    <name>PortfolioPanel</name>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Corte</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Cargado</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cuentas por producto y atraso</source>
        <translation>Accounts by product and days past due</translation>
    </message>
    <message>
        <source>Archivos cargados</source>
        <translation>Files loaded</translation>
    </message>
    <message>
        <source>Importar cartera</source>
        <translation>Import portfolio</translation>
    </message>
    <message>
        <source>Cuentas (*.csv *.txt);;Todos los archivos (*)</source>
        <translation>Accounts (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Importar archivo…</source>
        <translation>Import file…</translation>
    </message>
    <message>
        <source>Trabajando</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Cancelar la importación</source>
        <translation>Cancel the import</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
        <translation>Not printed: {why}. The agreement is recorded; check the printer and try again with Ctrl+P, or save it with Ctrl+S.</translation>
    </message>
    <message>
        <source>La página quedó en el archivo que eligió.</source>
        <translation>The page is in the file you chose.</translation>
    </message>
    <message>
        <source>Enviada a la impresora {name}.</source>
        <translation>Sent to the printer {name}.</translation>
    </message>
    <message>
        <source>del sistema</source>
        <translation>of the system</translation>
    </message>
    <message>
        <source>Guardado como {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Guardar el convenio</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>el sistema de impresión no respondió</source>
        <translation>the printing system did not answer</translation>
    </message>
    <message>
        <source>el sistema de impresión rechazó la página</source>
        <translation>the printing system refused the page</translation>
    </message>
    <message>
        <source>la impresora no respondió</source>
        <translation>the printer did not answer</translation>
    </message>
    <message>
        <source>la impresora se detuvo a media impresión</source>
        <translation>the printer stopped half way</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Usar respuesta</source>
        <translation>Use response</translation>
    </message>
    <message>
        <source>La respuesta funcionó</source>
        <translation>The response worked</translation>
    </message>
    <message>
        <source>La respuesta no funcionó</source>
        <translation>The response did not work</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Objeciones encontradas</source>
        <translation>Objections found</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Con aviso</source>
        <translation>With a warning</translation>
    </message>
    <message>
        <source>Promesas {rate}</source>
        <translation>Promises {rate}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Capacitación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Gerencia</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Administración</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Atiende llamadas con la mesa en vivo</source>
        <translation>Takes calls on the live desk</translation>
    </message>
    <message>
        <source>Mesa, cartera, objeciones, políticas y actividad</source>
        <translation>Desk, portfolio, objections, policies and activity</translation>
    </message>
    <message>
        <source>Objeciones y políticas para preparar al equipo</source>
        <translation>Objections and policies to prepare the team</translation>
    </message>
    <message>
        <source>Cartera, políticas y actividad del equipo</source>
        <translation>Portfolio, policies and activity of the team</translation>
    </message>
    <message>
        <source>Todo lo anterior y la carga de la cartera</source>
        <translation>All of the above and loading the portfolio</translation>
    </message>
</context>
<context>
    <name>ScriptRegion</name>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Siguiente etapa</source>
        <translation>Next stage</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Lo que se dice</source>
        <translation>What is said</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Objeción: lo que dijo el cliente</source>
        <translation>Objection: what the customer said</translation>
    </message>
</context>
<context>
    <name>SearchRegion</name>
    <message>
        <source>¿Qué objeción puso?</source>
        <translation>Which objection was raised?</translation>
    </message>
    <message>
        <source>En el buzón nadie objeta</source>
        <translation>Nobody objects on voicemail</translation>
    </message>
    <message>
        <source>Con otra persona: no revele nada</source>
        <translation>Someone else: reveal nothing</translation>
    </message>
    <message>
        <source>Escriba lo que dijo el cliente</source>
        <translation>Type what the customer said</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
        <translation>Change user (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Claro u oscuro</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;PIN de este equipo</source>
        <translation>&amp;PIN of this computer</translation>
    </message>
    <message>
        <source>PIN de este equipo</source>
        <translation>PIN of this computer</translation>
    </message>
    <message>
        <source>Entrar con el PIN</source>
        <translation>Sign in with the PIN</translation>
    </message>
    <message>
        <source>&amp;Mostrar lo que escribo</source>
        <translation>&amp;Show what I type</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Abriendo…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Etapas del guion</source>
        <translation>Stages of the script</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>hecha</source>
        <translation>done</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>current</translation>
    </message>
    <message>
        <source>pendiente</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Etapa {number}, {title}, {status}</source>
        <translation>Stage {number}, {title}, {status}</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Algo falló</source>
        <translation>Something failed</translation>
    </message>
    <message>
        <source>Algo falló y la llamada sigue. Lo registrado está guardado.</source>
        <translation>Something failed and the call goes on. What was recorded is saved.</translation>
    </message>
    <message>
        <source>Copie el informe y entréguelo a supervisión.</source>
        <translation>Copy the report and hand it to your supervisor.</translation>
    </message>
    <message>
        <source>Copiar informe</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Datos de
ejemplo</source>
        <translation>Sample
data</translation>
    </message>
</context>
</TS>
