<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
    <context>
        <name>Activity</name>
        <message>
            <source>Todo</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Contactos</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Lo que pide la persona</source>
            <translation>Lo que pide la persona</translation>
        </message>
        <message>
            <source>Datos personales</source>
            <translation>Datos personales</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Páginas y recordatorios</source>
            <translation>Páginas y recordatorios</translation>
        </message>
        <message>
            <source>Cotizaciones</source>
            <translation>Cotizaciones</translation>
        </message>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Respuestas usadas</source>
            <translation>Respuestas usadas</translation>
        </message>
        <message>
            <source>Notas y datos</source>
            <translation>Notas y datos</translation>
        </message>
        <message>
            <source>Citas y marcas</source>
            <translation>Citas y marcas</translation>
        </message>
        <message>
            <source>Cargas de cartera</source>
            <translation>Cargas de cartera</translation>
        </message>
        <message>
            <source>Estrategia y procesos</source>
            <translation>Estrategia y procesos</translation>
        </message>
        <message>
            <source>Respaldos y revisiones</source>
            <translation>Respaldos y revisiones</translation>
        </message>
        <message>
            <source>Entradas y usuarios</source>
            <translation>Entradas y usuarios</translation>
        </message>
        <message>
            <source>Práctica</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Biblioteca de objeciones</source>
            <translation>Biblioteca de objeciones</translation>
        </message>
        <message>
            <source>Verificó la identidad del titular</source>
            <translation>Verificó la identidad del titular</translation>
        </message>
        <message>
            <source>Guardó la nota del contacto</source>
            <translation>Guardó la nota del contacto</translation>
        </message>
        <message>
            <source>Anotó un dato de la persona</source>
            <translation>Anotó un dato de la persona</translation>
        </message>
        <message>
            <source>Anuló un convenio</source>
            <translation>Anuló un convenio</translation>
        </message>
        <message>
            <source>Agendó el próximo contacto</source>
            <translation>Agendó el próximo contacto</translation>
        </message>
        <message>
            <source>Entró</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Anotó lo que la persona puede pagar</source>
            <translation>Anotó lo que la persona puede pagar</translation>
        </message>
        <message>
            <source>Quedaron sin efecto cotizaciones de la cuenta</source>
            <translation>Quedaron sin efecto cotizaciones de la cuenta</translation>
        </message>
        <message>
            <source>Guardó un borrador de la política</source>
            <translation>Guardó un borrador de la política</translation>
        </message>
        <message>
            <source>Retiró una versión de la política</source>
            <translation>Retiró una versión de la política</translation>
        </message>
        <message>
            <source>Tomó la política inicial</source>
            <translation>Tomó la política inicial</translation>
        </message>
        <message>
            <source>Anuló un convenio de varias cuentas</source>
            <translation>Anuló un convenio de varias cuentas</translation>
        </message>
        <message>
            <source>Preparó una copia con clave o firma de una página</source>
            <translation>Preparó una copia con clave o firma de una página</translation>
        </message>
        <message>
            <source>Preparó un recordatorio de pago</source>
            <translation>Preparó un recordatorio de pago</translation>
        </message>
        <message>
            <source>Registró un pago que confirmó el acreedor</source>
            <translation>Registró un pago que confirmó el acreedor</translation>
        </message>
        <message>
            <source>La regla de contacto detuvo un intento</source>
            <translation>La regla de contacto detuvo un intento</translation>
        </message>
        <message>
            <source>Dio permiso para un contacto detenido</source>
            <translation>Dio permiso para un contacto detenido</translation>
        </message>
        <message>
            <source>Anotó cómo prefiere ser contactada la persona</source>
            <translation>Anotó cómo prefiere ser contactada la persona</translation>
        </message>
        <message>
            <source>Guardó un consentimiento</source>
            <translation>Guardó un consentimiento</translation>
        </message>
        <message>
            <source>Retiró un consentimiento</source>
            <translation>Retiró un consentimiento</translation>
        </message>
        <message>
            <source>Abrió un pendiente: queja, aclaración o aviso</source>
            <translation>Abrió un pendiente: queja, aclaración o aviso</translation>
        </message>
        <message>
            <source>Cerró un pendiente</source>
            <translation>Cerró un pendiente</translation>
        </message>
        <message>
            <source>Cambió las reglas propias de contacto</source>
            <translation>Cambió las reglas propias de contacto</translation>
        </message>
        <message>
            <source>Registró una solicitud sobre datos personales</source>
            <translation>Registró una solicitud sobre datos personales</translation>
        </message>
        <message>
            <source>Contestó una solicitud sobre datos personales</source>
            <translation>Contestó una solicitud sobre datos personales</translation>
        </message>
        <message>
            <source>Amplió el plazo de una solicitud</source>
            <translation>Amplió el plazo de una solicitud</translation>
        </message>
        <message>
            <source>Terminó una solicitud sobre datos personales</source>
            <translation>Terminó una solicitud sobre datos personales</translation>
        </message>
        <message>
            <source>Entregó la copia de los datos de una persona</source>
            <translation>Entregó la copia de los datos de una persona</translation>
        </message>
        <message>
            <source>Corrigió un dato de la persona</source>
            <translation>Corrigió un dato de la persona</translation>
        </message>
        <message>
            <source>Bloqueó los datos de una persona</source>
            <translation>Bloqueó los datos de una persona</translation>
        </message>
        <message>
            <source>Quitó el bloqueo de una persona</source>
            <translation>Quitó el bloqueo de una persona</translation>
        </message>
        <message>
            <source>Suprimió los datos de una persona</source>
            <translation>Suprimió los datos de una persona</translation>
        </message>
        <message>
            <source>Anotó un motivo de dificultad</source>
            <translation>Anotó un motivo de dificultad</translation>
        </message>
        <message>
            <source>Leyó un motivo de dificultad</source>
            <translation>Leyó un motivo de dificultad</translation>
        </message>
        <message>
            <source>Quitó un motivo de dificultad</source>
            <translation>Quitó un motivo de dificultad</translation>
        </message>
        <message>
            <source>Suprimió registros que cumplieron su plazo</source>
            <translation>Suprimió registros que cumplieron su plazo</translation>
        </message>
        <message>
            <source>Revisó los plazos de conservación</source>
            <translation>Revisó los plazos de conservación</translation>
        </message>
        <message>
            <source>Tomó a una persona de la lista</source>
            <translation>Tomó a una persona de la lista</translation>
        </message>
        <message>
            <source>Dejó a una persona en la lista</source>
            <translation>Dejó a una persona en la lista</translation>
        </message>
        <message>
            <source>Cambió el orden de la lista de trabajo</source>
            <translation>Cambió el orden de la lista de trabajo</translation>
        </message>
        <message>
            <source>Cargó la cartera de un acreedor</source>
            <translation>Cargó la cartera de un acreedor</translation>
        </message>
        <message>
            <source>Cargó un archivo de pagos</source>
            <translation>Cargó un archivo de pagos</translation>
        </message>
        <message>
            <source>Guardó cómo leer el archivo de un acreedor</source>
            <translation>Guardó cómo leer el archivo de un acreedor</translation>
        </message>
        <message>
            <source>Agregó o cambió un usuario</source>
            <translation>Agregó o cambió un usuario</translation>
        </message>
        <message>
            <source>Descubrió su pantalla</source>
            <translation>Descubrió su pantalla</translation>
        </message>
        <message>
            <source>Siguió la llamada de otra persona</source>
            <translation>Siguió la llamada de otra persona</translation>
        </message>
        <message>
            <source>Agregó a una persona</source>
            <translation>Agregó a una persona</translation>
        </message>
        <message>
            <source>Cambió el papel de una persona</source>
            <translation>Cambió el papel de una persona</translation>
        </message>
        <message>
            <source>Dio un PIN temporal a una persona</source>
            <translation>Dio un PIN temporal a una persona</translation>
        </message>
        <message>
            <source>Cambió su propio PIN</source>
            <translation>Cambió su propio PIN</translation>
        </message>
        <message>
            <source>Desbloqueó a una persona</source>
            <translation>Desbloqueó a una persona</translation>
        </message>
        <message>
            <source>Cambió la llave de los datos</source>
            <translation>Cambió la llave de los datos</translation>
        </message>
        <message>
            <source>Entró con la llave de recuperación</source>
            <translation>Entró con la llave de recuperación</translation>
        </message>
        <message>
            <source>Hizo un respaldo</source>
            <translation>Hizo un respaldo</translation>
        </message>
        <message>
            <source>Pidió restaurar un respaldo</source>
            <translation>Pidió restaurar un respaldo</translation>
        </message>
        <message>
            <source>El archivo de datos se restauró de un respaldo</source>
            <translation>El archivo de datos se restauró de un respaldo</translation>
        </message>
        <message>
            <source>Revisó la cadena de actos</source>
            <translation>Revisó la cadena de actos</translation>
        </message>
        <message>
            <source>Firmó el informe de un día</source>
            <translation>Firmó el informe de un día</translation>
        </message>
        <message>
            <source>Exportó actos para auditoría</source>
            <translation>Exportó actos para auditoría</translation>
        </message>
        <message>
            <source>Deshizo una publicación de fichas</source>
            <translation>Deshizo una publicación de fichas</translation>
        </message>
        <message>
            <source>El programa puso las fichas que trae</source>
            <translation>El programa puso las fichas que trae</translation>
        </message>
        <message>
            <source>Agregó una prueba de búsqueda</source>
            <translation>Agregó una prueba de búsqueda</translation>
        </message>
        <message>
            <source>Quitó una prueba de búsqueda</source>
            <translation>Quitó una prueba de búsqueda</translation>
        </message>
        <message>
            <source>Atendió una búsqueda sin respuesta</source>
            <translation>Atendió una búsqueda sin respuesta</translation>
        </message>
        <message>
            <source>Contestó una propuesta</source>
            <translation>Contestó una propuesta</translation>
        </message>
        <message>
            <source>Leyó lo que cambió en las fichas</source>
            <translation>Leyó lo que cambió en las fichas</translation>
        </message>
        <message>
            <source>Se sorteó la respuesta que va primero</source>
            <translation>Se sorteó la respuesta que va primero</translation>
        </message>
        <message>
            <source>Dijo una respuesta</source>
            <translation>Dijo una respuesta</translation>
        </message>
        <message>
            <source>Decidió si muestra cómo va en la práctica</source>
            <translation>Decidió si muestra cómo va en la práctica</translation>
        </message>
        <message>
            <source>Puso a una persona en un grupo de práctica</source>
            <translation>Puso a una persona en un grupo de práctica</translation>
        </message>
        <message>
            <source>Entregó la hoja de una llamada de práctica</source>
            <translation>Entregó la hoja de una llamada de práctica</translation>
        </message>
        <message>
            <source>Aprobó un examen de práctica</source>
            <translation>Aprobó un examen de práctica</translation>
        </message>
        <message>
            <source>Guardó un personaje o situación de práctica</source>
            <translation>Guardó un personaje o situación de práctica</translation>
        </message>
        <message>
            <source>Hizo una práctica de la llamada, sin sus datos</source>
            <translation>Hizo una práctica de la llamada, sin sus datos</translation>
        </message>
        <message>
            <source>Guardó una versión de la probabilidad de cura</source>
            <translation>Guardó una versión de la probabilidad de cura</translation>
        </message>
        <message>
            <source>Cambió quién juzga la probabilidad de cura</source>
            <translation>Cambió quién juzga la probabilidad de cura</translation>
        </message>
        <message>
            <source>Cambió la meta de un indicador</source>
            <translation>Cambió la meta de un indicador</translation>
        </message>
        <message>
            <source>Escribió un costo del mes</source>
            <translation>Escribió un costo del mes</translation>
        </message>
        <message>
            <source>Cambió el equipo de un agente</source>
            <translation>Cambió el equipo de un agente</translation>
        </message>
        <message>
            <source>Guardó una versión de la estrategia</source>
            <translation>Guardó una versión de la estrategia</translation>
        </message>
        <message>
            <source>Leyó un proceso o política</source>
            <translation>Leyó un proceso o política</translation>
        </message>
        <message>
            <source>Anotó una mejora de un proceso</source>
            <translation>Anotó una mejora de un proceso</translation>
        </message>
        <message>
            <source>Guardó el plan de un piloto</source>
            <translation>Guardó el plan de un piloto</translation>
        </message>
        <message>
            <source>Registró un piloto</source>
            <translation>Registró un piloto</translation>
        </message>
        <message>
            <source>Sorteó a las personas de un piloto</source>
            <translation>Sorteó a las personas de un piloto</translation>
        </message>
        <message>
            <source>Miró un corte de un piloto</source>
            <translation>Miró un corte de un piloto</translation>
        </message>
        <message>
            <source>Guardó la hoja de calidad de una llamada</source>
            <translation>Guardó la hoja de calidad de una llamada</translation>
        </message>
        <message>
            <source>Terminó un piloto</source>
            <translation>Terminó un piloto</translation>
        </message>
        <message>
            <source>Guardó una versión de los segmentos</source>
            <translation>Guardó una versión de los segmentos</translation>
        </message>
        <message>
            <source>Publicó o quitó el plan de intensidad</source>
            <translation>Publicó o quitó el plan de intensidad</translation>
        </message>
        <message>
            <source>Publicó los segmentos</source>
            <translation>Publicó los segmentos</translation>
        </message>
        <message>
            <source>Envió una pieza de campaña</source>
            <translation>Envió una pieza de campaña</translation>
        </message>
        <message>
            <source>Anotó hasta dónde llegó una pieza</source>
            <translation>Anotó hasta dónde llegó una pieza</translation>
        </message>
        <message>
            <source>Anotó por qué pieza llama la persona</source>
            <translation>Anotó por qué pieza llama la persona</translation>
        </message>
        <message>
            <source>Guardó el plan de una campaña</source>
            <translation>Guardó el plan de una campaña</translation>
        </message>
        <message>
            <source>Lanzó una campaña</source>
            <translation>Lanzó una campaña</translation>
        </message>
        <message>
            <source>Terminó una campaña</source>
            <translation>Terminó una campaña</translation>
        </message>
        <message>
            <source>Asignó una línea a una campaña</source>
            <translation>Asignó una línea a una campaña</translation>
        </message>
        <message>
            <source>Guardó una pieza de campaña</source>
            <translation>Guardó una pieza de campaña</translation>
        </message>
        <message>
            <source>Escribió el texto de una pieza</source>
            <translation>Escribió el texto de una pieza</translation>
        </message>
        <message>
            <source>Movió el texto de una pieza</source>
            <translation>Movió el texto de una pieza</translation>
        </message>
        <message>
            <source>Otros actos</source>
            <translation>Otros actos</translation>
        </message>
        <message>
            <source>Recibió un contacto</source>
            <translation>Recibió un contacto</translation>
        </message>
        <message>
            <source>Inició un contacto</source>
            <translation>Inició un contacto</translation>
        </message>
        <message>
            <source>Cerró el contacto: {outcome}</source>
            <translation>Cerró el contacto: {outcome}</translation>
        </message>
        <message>
            <source>Registró el convenio {folio}, autoriza {authority}</source>
            <translation>Registró el convenio {folio}, autoriza {authority}</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: sirvió</source>
            <translation>Respuesta «{card}»: sirvió</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: no sirvió</source>
            <translation>Respuesta «{card}»: no sirvió</translation>
        </message>
        <message>
            <source>Usó la respuesta «{card}»</source>
            <translation>Usó la respuesta «{card}»</translation>
        </message>
        <message>
            <source>Puso la marca «{flag}»</source>
            <translation>Puso la marca «{flag}»</translation>
        </message>
        <message>
            <source>Quitó la marca «{flag}»</source>
            <translation>Quitó la marca «{flag}»</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Cargó {accounts} con corte del {as_of}</source>
            <translation>Cargó {accounts} con corte del {as_of}</translation>
        </message>
        <message>
            <source>Guardó un borrador de «{card}»</source>
            <translation>Guardó un borrador de «{card}»</translation>
        </message>
        <message>
            <source>Propuso una frase para «{card}»</source>
            <translation>Propuso una frase para «{card}»</translation>
        </message>
        <message>
            <source>Envió una ficha a revisión</source>
            <translation>Envió una ficha a revisión</translation>
        </message>
        <message>
            <source>Devolvió una ficha a borrador</source>
            <translation>Devolvió una ficha a borrador</translation>
        </message>
        <message>
            <source>Descartó un borrador</source>
            <translation>Descartó un borrador</translation>
        </message>
        <message>
            <source>Publicó 1 ficha</source>
            <translation>Publicó 1 ficha</translation>
        </message>
        <message>
            <source>Publicó {count} fichas</source>
            <translation>Publicó {count} fichas</translation>
        </message>
        <message>
            <source>Encendió el sorteo de respuestas de «{card}»</source>
            <translation>Encendió el sorteo de respuestas de «{card}»</translation>
        </message>
        <message>
            <source>Apagó el sorteo de respuestas de «{card}»</source>
            <translation>Apagó el sorteo de respuestas de «{card}»</translation>
        </message>
        <message>
            <source>Registró el convenio {folio} de {accounts} cuentas</source>
            <translation>Registró el convenio {folio} de {accounts} cuentas</translation>
        </message>
        <message>
            <source>1 opción</source>
            <translation>1 opción</translation>
        </message>
        <message>
            <source>{count} opciones</source>
            <translation>{count} opciones</translation>
        </message>
        <message>
            <source>Mostró una cotización: {options}</source>
            <translation>Mostró una cotización: {options}</translation>
        </message>
        <message>
            <source>Pidió visto bueno de {authority}</source>
            <translation>Pidió visto bueno de {authority}</translation>
        </message>
        <message>
            <source>Dio el visto bueno</source>
            <translation>Dio el visto bueno</translation>
        </message>
        <message>
            <source>Dio visto bueno a otra opción</source>
            <translation>Dio visto bueno a otra opción</translation>
        </message>
        <message>
            <source>Negó el visto bueno</source>
            <translation>Negó el visto bueno</translation>
        </message>
        <message>
            <source>Venció una solicitud de visto bueno</source>
            <translation>Venció una solicitud de visto bueno</translation>
        </message>
        <message>
            <source>Retiró su solicitud de visto bueno</source>
            <translation>Retiró su solicitud de visto bueno</translation>
        </message>
        <message>
            <source>1 cambio</source>
            <translation>1 cambio</translation>
        </message>
        <message>
            <source>{count} cambios</source>
            <translation>{count} cambios</translation>
        </message>
        <message>
            <source>Envió la política a aprobación: {changes}</source>
            <translation>Envió la política a aprobación: {changes}</translation>
        </message>
        <message>
            <source>Rechazó una versión de la política</source>
            <translation>Rechazó una versión de la política</translation>
        </message>
        <message>
            <source>Aprobó la política, versión {number}</source>
            <translation>Aprobó la política, versión {number}</translation>
        </message>
        <message>
            <source>Probabilidad de cura: {why}</source>
            <translation>Probabilidad de cura: {why}</translation>
        </message>
        <message>
            <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
            <translation>Todo queda escrito y nada se borra: quién, qué y cuándo</translation>
        </message>
        <message>
            <source>Revisando la cadena…</source>
            <translation>Revisando la cadena…</translation>
        </message>
        <message>
            <source>Ofreció por escrito el convenio {folio}</source>
            <translation>Ofreció por escrito el convenio {folio}</translation>
        </message>
        <message>
            <source>Preparó el borrador {folio}</source>
            <translation>Preparó el borrador {folio}</translation>
        </message>
        <message>
            <source>El convenio pasó a: {state}</source>
            <translation>El convenio pasó a: {state}</translation>
        </message>
        <message>
            <source>Se revisaron los pagos de sus promesas</source>
            <translation>Se revisaron los pagos de sus promesas</translation>
        </message>
        <message>
            <source>Se revisaron sus fechas y pagos: {states}</source>
            <translation>Se revisaron sus fechas y pagos: {states}</translation>
        </message>
        <message>
            <source>Marcó un pago que no pasó</source>
            <translation>Marcó un pago que no pasó</translation>
        </message>
        <message>
            <source>Marcó un pago que se devolvió</source>
            <translation>Marcó un pago que se devolvió</translation>
        </message>
        <message>
            <source>Pasó un pago a la cuenta {account}</source>
            <translation>Pasó un pago a la cuenta {account}</translation>
        </message>
        <message>
            <source>Marcó un pago</source>
            <translation>Marcó un pago</translation>
        </message>
        <message>
            <source>Emitió la página {code}</source>
            <translation>Emitió la página {code}</translation>
        </message>
        <message>
            <source>Guardó la versión {number} de la plantilla «{key}»</source>
            <translation>Guardó la versión {number} de la plantilla «{key}»</translation>
        </message>
        <message>
            <source>La pantalla se cubrió por falta de uso</source>
            <translation>La pantalla se cubrió por falta de uso</translation>
        </message>
        <message>
            <source>Cubrió su pantalla</source>
            <translation>Cubrió su pantalla</translation>
        </message>
        <message>
            <source>Dejó el lugar a otra persona</source>
            <translation>Dejó el lugar a otra persona</translation>
        </message>
        <message>
            <source>Cerró el programa</source>
            <translation>Cerró el programa</translation>
        </message>
        <message>
            <source>PIN equivocado en su puerta ({count})</source>
            <translation>PIN equivocado en su puerta ({count})</translation>
        </message>
        <message>
            <source>: espera de {seconds} s</source>
            <translation>: espera de {seconds} s</translation>
        </message>
        <message>
            <source>Reactivó a una persona</source>
            <translation>Reactivó a una persona</translation>
        </message>
        <message>
            <source>Quitó el acceso a una persona</source>
            <translation>Quitó el acceso a una persona</translation>
        </message>
        <message>
            <source>Agregó el llavero del equipo como llave</source>
            <translation>Agregó el llavero del equipo como llave</translation>
        </message>
        <message>
            <source>Hizo una llave de recuperación nueva</source>
            <translation>Hizo una llave de recuperación nueva</translation>
        </message>
        <message>
            <source>Quitó el llavero del equipo como llave</source>
            <translation>Quitó el llavero del equipo como llave</translation>
        </message>
        <message>
            <source>Quitó un PIN como llave</source>
            <translation>Quitó un PIN como llave</translation>
        </message>
        <message>
            <source>Quitó una llave</source>
            <translation>Quitó una llave</translation>
        </message>
        <message>
            <source>La pantalla se cubre a los {idle} min; en llamada, a los {call}</source>
            <translation>La pantalla se cubre a los {idle} min; en llamada, a los {call}</translation>
        </message>
        <message>
            <source>Vio los datos de una persona: {reason}</source>
            <translation>Vio los datos de una persona: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Actividad</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Qué hizo</source>
            <translation>Qué hizo</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nada de esto ha ocurrido todavía.</source>
            <translation>Nada de esto ha ocurrido todavía.</translation>
        </message>
        <message>
            <source>Revisar la cadena</source>
            <translation>Revisar la cadena</translation>
        </message>
        <message>
            <source>Informe firmado de hoy</source>
            <translation>Informe firmado de hoy</translation>
        </message>
        <message>
            <source>Exportar para auditoría</source>
            <translation>Exportar para auditoría</translation>
        </message>
        <message>
            <source>Actividad, lo más reciente primero</source>
            <translation>Actividad, lo más reciente primero</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>Verificar un PDF</source>
            <translation>Verificar un PDF</translation>
        </message>
        <message>
            <source>Lo que vence, lo que no llegó y las páginas de cada convenio</source>
            <translation>Lo que vence, lo que no llegó y las páginas de cada convenio</translation>
        </message>
        <message>
            <source>{done} de {count} páginas.</source>
            <translation>{done} de {count} páginas.</translation>
        </message>
        <message>
            <source>Firmar la página</source>
            <translation>Firmar la página</translation>
        </message>
        <message>
            <source>Certificado de la institución</source>
            <translation>Certificado de la institución</translation>
        </message>
        <message>
            <source>Contraseña del certificado</source>
            <translation>Contraseña del certificado</translation>
        </message>
        <message>
            <source>Recibo de pago</source>
            <translation>Recibo de pago</translation>
        </message>
        <message>
            <source>¿De qué pago?</source>
            <translation>¿De qué pago?</translation>
        </message>
        <message>
            <source>Es la página tal como se emitió; huella {mark}</source>
            <translation>Es la página tal como se emitió; huella {mark}</translation>
        </message>
        <message>
            <source>correo</source>
            <translation>correo</translation>
        </message>
        <message>
            <source>Recordatorio copiado para {channel} ({address}): «{text}»</source>
            <translation>Recordatorio copiado para {channel} ({address}): «{text}»</translation>
        </message>
        <message>
            <source>Envíelo desde {when}: {because}.</source>
            <translation>Envíelo desde {when}: {because}.</translation>
        </message>
        <message>
            <source>El archivo dice</source>
            <translation>El archivo dice</translation>
        </message>
        <message>
            <source>Se emitió</source>
            <translation>Se emitió</translation>
        </message>
        <message>
            <source>En qué difiere {code}</source>
            <translation>En qué difiere {code}</translation>
        </message>
        <message>
            <source>Diferencias</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Vencen hoy</source>
            <translation>Vencen hoy</translation>
        </message>
        <message>
            <source>Vencen mañana</source>
            <translation>Vencen mañana</translation>
        </message>
        <message>
            <source>Atrasados, en tolerancia</source>
            <translation>Atrasados, en tolerancia</translation>
        </message>
        <message>
            <source>Incumplidos</source>
            <translation>Incumplidos</translation>
        </message>
        <message>
            <source>En curso</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Cumplidos</source>
            <translation>Cumplidos</translation>
        </message>
        <message>
            <source>Hoy no vence ningún pago.</source>
            <translation>Hoy no vence ningún pago.</translation>
        </message>
        <message>
            <source>Mañana no vence ningún pago.</source>
            <translation>Mañana no vence ningún pago.</translation>
        </message>
        <message>
            <source>Nadie está atrasado dentro de la tolerancia.</source>
            <translation>Nadie está atrasado dentro de la tolerancia.</translation>
        </message>
        <message>
            <source>Ningún convenio se ha incumplido en 60 días.</source>
            <translation>Ningún convenio se ha incumplido en 60 días.</translation>
        </message>
        <message>
            <source>No hay convenios en curso.</source>
            <translation>No hay convenios en curso.</translation>
        </message>
        <message>
            <source>Todavía no hay convenios cumplidos.</source>
            <translation>Todavía no hay convenios cumplidos.</translation>
        </message>
        <message>
            <source>Pagado {paid} de {total}</source>
            <translation>Pagado {paid} de {total}</translation>
        </message>
        <message>
            <source>pagado</source>
            <translation>pagado</translation>
        </message>
        <message>
            <source>pagado tarde</source>
            <translation>pagado tarde</translation>
        </message>
        <message>
            <source>pagado en parte</source>
            <translation>pagado en parte</translation>
        </message>
        <message>
            <source>por pagar</source>
            <translation>por pagar</translation>
        </message>
        <message>
            <source>vence hoy</source>
            <translation>vence hoy</translation>
        </message>
        <message>
            <source>atrasado; cuenta hasta el {day}</source>
            <translation>atrasado; cuenta hasta el {day}</translation>
        </message>
        <message>
            <source>no llegó</source>
            <translation>no llegó</translation>
        </message>
        <message>
            <source>tolerancia: {days} días y {percent} % del pago</source>
            <translation>tolerancia: {days} días y {percent} % del pago</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Pago</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Fecha</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Registrar un pago confirmado</source>
            <translation>Registrar un pago confirmado</translation>
        </message>
        <message>
            <source>Importe</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Día en que lo recibió el acreedor</source>
            <translation>Día en que lo recibió el acreedor</translation>
        </message>
        <message>
            <source>hoy</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Este convenio no tiene pagos que devolver o cambiar.</source>
            <translation>Este convenio no tiene pagos que devolver o cambiar.</translation>
        </message>
        <message>
            <source>¿De qué cuenta era? Escriba su número.</source>
            <translation>¿De qué cuenta era? Escriba su número.</translation>
        </message>
        <message>
            <source>¿Qué pago?</source>
            <translation>¿Qué pago?</translation>
        </message>
        <message>
            <source>Un pago no pasó</source>
            <translation>Un pago no pasó</translation>
        </message>
        <message>
            <source>Un pago se devolvió</source>
            <translation>Un pago se devolvió</translation>
        </message>
        <message>
            <source>Un pago era de otra cuenta</source>
            <translation>Un pago era de otra cuenta</translation>
        </message>
        <message>
            <source>Ofertas y borradores</source>
            <translation>Ofertas y borradores</translation>
        </message>
        <message>
            <source>No hay borradores ni ofertas por escrito esperando respuesta.</source>
            <translation>No hay borradores ni ofertas por escrito esperando respuesta.</translation>
        </message>
        <message>
            <source>Pagado</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Cómo va</source>
            <translation>Cómo va</translation>
        </message>
        <message>
            <source> · recordatorio preparado</source>
            <translation> · recordatorio preparado</translation>
        </message>
        <message>
            <source> · parece un pago doble; se aplicó a lo que sigue</source>
            <translation> · parece un pago doble; se aplicó a lo que sigue</translation>
        </message>
        <message>
            <source> · se había pagado en la cuenta {account}</source>
            <translation> · se había pagado en la cuenta {account}</translation>
        </message>
        <message>
            <source> · {spare} a favor</source>
            <translation> · {spare} a favor</translation>
        </message>
        <message>
            <source>no pasó</source>
            <translation>no pasó</translation>
        </message>
        <message>
            <source>se devolvió</source>
            <translation>se devolvió</translation>
        </message>
        <message>
            <source>Lo que se recibió</source>
            <translation>Lo que se recibió</translation>
        </message>
        <message>
            <source>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</source>
            <translation>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</translation>
        </message>
        <message>
            <source>Concepto</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Se debe</source>
            <translation>Se debe</translation>
        </message>
        <message>
            <source>Lo que revive</source>
            <translation>Lo que revive</translation>
        </message>
        <message>
            <source>Páginas emitidas</source>
            <translation>Páginas emitidas</translation>
        </message>
        <message>
            <source>Su historia</source>
            <translation>Su historia</translation>
        </message>
        <message>
            <source>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</source>
            <translation>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</translation>
        </message>
        <message>
            <source>No registré el pago. {why}</source>
            <translation>No registré el pago. {why}</translation>
        </message>
        <message>
            <source>Quedó anotado y el convenio se revisó con ello.</source>
            <translation>Quedó anotado y el convenio se revisó con ello.</translation>
        </message>
        <message>
            <source>la persona la aceptó</source>
            <translation>la persona la aceptó</translation>
        </message>
        <message>
            <source>Aceptada: el convenio {folio} está en vigor.</source>
            <translation>Aceptada: el convenio {folio} está en vigor.</translation>
        </message>
        <message>
            <source>se ofreció por escrito</source>
            <translation>se ofreció por escrito</translation>
        </message>
        <message>
            <source>Oferta {folio} por escrito. Ctrl+P muestra su carta.</source>
            <translation>Oferta {folio} por escrito. Ctrl+P muestra su carta.</translation>
        </message>
        <message>
            <source>Retirar la oferta</source>
            <translation>Retirar la oferta</translation>
        </message>
        <message>
            <source>¿Por qué? Queda escrito.</source>
            <translation>¿Por qué? Queda escrito.</translation>
        </message>
        <message>
            <source>{folio} quedó retirada; sigue escrita en su historia.</source>
            <translation>{folio} quedó retirada; sigue escrita en su historia.</translation>
        </message>
        <message>
            <source>{folio} está {state}: ya no es una oferta.</source>
            <translation>{folio} está {state}: ya no es una oferta.</translation>
        </message>
    </context>
    <context>
        <name>AgreementsPanel</name>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Convenio</source>
            <translation>Convenio</translation>
        </message>
        <message>
            <source>Páginas</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Imprimir el grupo</source>
            <translation>Imprimir el grupo</translation>
        </message>
        <message>
            <source>Recordatorio</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Verificar un PDF</source>
            <translation>Verificar un PDF</translation>
        </message>
        <message>
            <source>Oferta</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>O suelte aquí el archivo (Ctrl+Shift+O)</source>
            <translation>O suelte aquí el archivo (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Registrar un pago confirmado…</source>
            <translation>Registrar un pago confirmado…</translation>
        </message>
        <message>
            <source>Un pago no pasó…</source>
            <translation>Un pago no pasó…</translation>
        </message>
        <message>
            <source>Un pago se devolvió…</source>
            <translation>Un pago se devolvió…</translation>
        </message>
        <message>
            <source>Un pago era de otra cuenta…</source>
            <translation>Un pago era de otra cuenta…</translation>
        </message>
        <message>
            <source>La persona la aceptó</source>
            <translation>La persona la aceptó</translation>
        </message>
        <message>
            <source>Ofrecer el borrador por escrito</source>
            <translation>Ofrecer el borrador por escrito</translation>
        </message>
        <message>
            <source>Retirarla…</source>
            <translation>Retirarla…</translation>
        </message>
        <message>
            <source>Qué convenios mostrar</source>
            <translation>Qué convenios mostrar</translation>
        </message>
        <message>
            <source>Convenios del grupo</source>
            <translation>Convenios del grupo</translation>
        </message>
        <message>
            <source>Páginas impresas</source>
            <translation>Páginas impresas</translation>
        </message>
        <message>
            <source>Detener</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Detener la impresión del grupo</source>
            <translation>Detener la impresión del grupo</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
            <translation>Termine la llamada (F12) antes de cerrar: su nota está guardada.</translation>
        </message>
        <message>
            <source>Está en una práctica. La cuenta se ofrece al salir.</source>
            <translation>Está en una práctica. La cuenta se ofrece al salir.</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Práctica</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Personajes</source>
            <translation>Personajes</translation>
        </message>
        <message>
            <source>Indicadores</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Cura</source>
            <translation>Cura</translation>
        </message>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Plantillas</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Actividad</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Privacidad</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Personas y llaves</source>
            <translation>Personas y llaves</translation>
        </message>
        <message>
            <source>Segmentos</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Intensidad</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>Mapa</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Decisión</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Pilotos</source>
            <translation>Pilotos</translation>
        </message>
        <message>
            <source>Procesos</source>
            <translation>Procesos</translation>
        </message>
        <message>
            <source>Campañas</source>
            <translation>Campañas</translation>
        </message>
        <message>
            <source>Seguimiento</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Respaldos</source>
            <translation>Respaldos</translation>
        </message>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Modo seguro: las fichas que trae el programa. Aquí no se editan ni se publican; cierre y abra como siempre.</source>
            <translation>Modo seguro: las fichas que trae el programa. Aquí no se editan ni se publican; cierre y abra como siempre.</translation>
        </message>
        <message>
            <source>Le falta leer {count} de Procesos: Ctrl+Tab y «Procesos».</source>
            <translation>Le falta leer {count} de Procesos: Ctrl+Tab y «Procesos».</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Nada espera su visto bueno.</source>
            <translation>Nada espera su visto bueno.</translation>
        </message>
        <message>
            <source>1 llamada espera su respuesta</source>
            <translation>1 llamada espera su respuesta</translation>
        </message>
        <message>
            <source>{count} llamadas esperan su respuesta</source>
            <translation>{count} llamadas esperan su respuesta</translation>
        </message>
        <message>
            <source>Nada espera su visto bueno</source>
            <translation>Nada espera su visto bueno</translation>
        </message>
        <message>
            <source>Lo que un agente pida en su llamada aparece aquí.</source>
            <translation>Lo que un agente pida en su llamada aparece aquí.</translation>
        </message>
        <message>
            <source>Lo pide {who}, en llamada</source>
            <translation>Lo pide {who}, en llamada</translation>
        </message>
        <message>
            <source>{title}: {amounts}, total {total}</source>
            <translation>{title}: {amounts}, total {total}</translation>
        </message>
        <message>
            <source>Visto bueno dado a {who}</source>
            <translation>Visto bueno dado a {who}</translation>
        </message>
        <message>
            <source>Otra opción dada a {who}</source>
            <translation>Otra opción dada a {who}</translation>
        </message>
        <message>
            <source>No dado a {who}</source>
            <translation>No dado a {who}</translation>
        </message>
        <message>
            <source>Nivel {level}</source>
            <translation>Nivel {level}</translation>
        </message>
        <message>
            <source>Sobre su límite</source>
            <translation>Sobre su límite</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Se perdona</source>
            <translation>Se perdona</translation>
        </message>
        <message>
            <source>Fechas</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Regla</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>De su ingreso</source>
            <translation>De su ingreso</translation>
        </message>
        <message>
            <source>Ofrece {said}</source>
            <translation>Ofrece {said}</translation>
        </message>
        <message>
            <source>La persona</source>
            <translation>La persona</translation>
        </message>
        <message>
            <source>Lo que se pide</source>
            <translation>Lo que se pide</translation>
        </message>
        <message>
            <source>1 promesa rota en 180 días</source>
            <translation>1 promesa rota en 180 días</translation>
        </message>
        <message>
            <source>{count} promesas rotas en 180 días</source>
            <translation>{count} promesas rotas en 180 días</translation>
        </message>
        <message>
            <source>Saldo total {total}</source>
            <translation>Saldo total {total}</translation>
        </message>
        <message>
            <source>Cuenta {number}</source>
            <translation>Cuenta {number}</translation>
        </message>
        <message>
            <source>El caso</source>
            <translation>El caso</translation>
        </message>
        <message>
            <source>Su nivel es {level}.</source>
            <translation>Su nivel es {level}.</translation>
        </message>
        <message>
            <source>Puede darlo.</source>
            <translation>Puede darlo.</translation>
        </message>
        <message>
            <source>Esto lo da {who}; usted puede negarlo o dar otra.</source>
            <translation>Esto lo da {who}; usted puede negarlo o dar otra.</translation>
        </message>
        <message>
            <source>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</source>
            <translation>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</translation>
        </message>
        <message>
            <source>Su límite</source>
            <translation>Su límite</translation>
        </message>
        <message>
            <source>Lo que el agente puede dar solo</source>
            <translation>Lo que el agente puede dar solo</translation>
        </message>
        <message>
            <source>Solo la promesa simple.</source>
            <translation>Solo la promesa simple.</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Pidió</source>
            <translation>Pidió</translation>
        </message>
        <message>
            <source>Opción</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Lo último que se decidió</source>
            <translation>Lo último que se decidió</translation>
        </message>
        <message>
            <source>Sí, {who}</source>
            <translation>Sí, {who}</translation>
        </message>
        <message>
            <source>Otra opción, {who}</source>
            <translation>Otra opción, {who}</translation>
        </message>
        <message>
            <source>Venció sin respuesta</source>
            <translation>Venció sin respuesta</translation>
        </message>
        <message>
            <source>La retiró quien la pidió</source>
            <translation>La retiró quien la pidió</translation>
        </message>
        <message>
            <source>No, {who}: {reason}</source>
            <translation>No, {who}: {reason}</translation>
        </message>
        <message>
            <source>1 día de atraso</source>
            <translation>1 día de atraso</translation>
        </message>
        <message>
            <source>{count} días de atraso</source>
            <translation>{count} días de atraso</translation>
        </message>
        <message>
            <source>Ofrezca la opción sugerida.</source>
            <translation>Ofrezca la opción sugerida.</translation>
        </message>
        <message>
            <source>Pida un anticipo mayor.</source>
            <translation>Pida un anticipo mayor.</translation>
        </message>
        <message>
            <source>El plazo es muy largo.</source>
            <translation>El plazo es muy largo.</translation>
        </message>
        <message>
            <source>La quita es demasiado para este caso.</source>
            <translation>La quita es demasiado para este caso.</translation>
        </message>
        <message>
            <source>Verifique su ingreso y vuelva a pedirlo.</source>
            <translation>Verifique su ingreso y vuelva a pedirlo.</translation>
        </message>
        <message>
            <source>Enter da el visto bueno; Esc regresa.</source>
            <translation>Enter da el visto bueno; Esc regresa.</translation>
        </message>
        <message>
            <source>¿Por qué no? El número, o escríbalo y Enter.</source>
            <translation>¿Por qué no? El número, o escríbalo y Enter.</translation>
        </message>
        <message>
            <source>¿Cuál en su lugar? El número la da.</source>
            <translation>¿Cuál en su lugar? El número la da.</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsPanel</name>
        <message>
            <source>Vistos buenos</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Solicitud</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Esperan en la línea</source>
            <translation>Esperan en la línea</translation>
        </message>
        <message>
            <source>Solicitudes que esperan</source>
            <translation>Solicitudes que esperan</translation>
        </message>
        <message>
            <source>Sí, dar visto bueno</source>
            <translation>Sí, dar visto bueno</translation>
        </message>
        <message>
            <source>No, con su razón</source>
            <translation>No, con su razón</translation>
        </message>
        <message>
            <source>Otra opción</source>
            <translation>Otra opción</translation>
        </message>
        <message>
            <source>Otra razón, en sus palabras</source>
            <translation>Otra razón, en sus palabras</translation>
        </message>
        <message>
            <source>Razón para no dar el visto bueno</source>
            <translation>Razón para no dar el visto bueno</translation>
        </message>
    </context>
    <context>
        <name>AskEditor</name>
        <message>
            <source>Usar</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana</source>
            <translation>Usar esta cantidad o la más cercana</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana (Enter)</source>
            <translation>Usar esta cantidad o la más cercana (Enter)</translation>
        </message>
        <message>
            <source>Cuánto y cada cuándo</source>
            <translation>Cuánto y cada cuándo</translation>
        </message>
        <message>
            <source>Cantidad que ofrece</source>
            <translation>Cantidad que ofrece</translation>
        </message>
        <message>
            <source>1.er pago dd/mm/aaaa</source>
            <translation>1.er pago dd/mm/aaaa</translation>
        </message>
        <message>
            <source>Fecha del primer pago, día, mes y año</source>
            <translation>Fecha del primer pago, día, mes y año</translation>
        </message>
        <message>
            <source>Cada cuándo</source>
            <translation>Cada cuándo</translation>
        </message>
        <message>
            <source>Cada cuándo paga</source>
            <translation>Cada cuándo paga</translation>
        </message>
    </context>
    <context>
        <name>AskVerdict</name>
        <message>
            <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
            <translation>Escriba lo que ofrece: «2000 cada quincena desde el 15».</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>del día</source>
            <translation>del día</translation>
        </message>
        <message>
            <source>de la semana</source>
            <translation>de la semana</translation>
        </message>
        <message>
            <source>Respaldo de hoy hecho y comprobado: {size}.</source>
            <translation>Respaldo de hoy hecho y comprobado: {size}.</translation>
        </message>
        <message>
            <source>Restaurado. Cierre Agent Desk y ábralo otra vez. Registre de nuevo estos convenios, que no se pudieron leer: {folios}.</source>
            <translation>Restaurado. Cierre Agent Desk y ábralo otra vez. Registre de nuevo estos convenios, que no se pudieron leer: {folios}.</translation>
        </message>
        <message>
            <source>Restaurado en un archivo nuevo. Cierre Agent Desk y ábralo otra vez para trabajar con él; lo que se registre antes queda en el archivo de ahora.</source>
            <translation>Restaurado en un archivo nuevo. Cierre Agent Desk y ábralo otra vez para trabajar con él; lo que se registre antes queda en el archivo de ahora.</translation>
        </message>
        <message>
            <source>Todo está bien: páginas, relaciones, cadena, respaldos y permisos.</source>
            <translation>Todo está bien: páginas, relaciones, cadena, respaldos y permisos.</translation>
        </message>
        <message>
            <source>Uno al día, cifrado y comprobado; quedan siete días y cuatro semanas</source>
            <translation>Uno al día, cifrado y comprobado; quedan siete días y cuatro semanas</translation>
        </message>
        <message>
            <source>Haciendo el respaldo… Puede seguir trabajando.</source>
            <translation>Haciendo el respaldo… Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>¿Restaurar el respaldo del {day}? Se arma un archivo nuevo con él y con lo posterior que aún se lea. El de ahora no se toca: queda a un lado cuando el nuevo entra en uso, al abrir otra vez Agent Desk.</source>
            <translation>¿Restaurar el respaldo del {day}? Se arma un archivo nuevo con él y con lo posterior que aún se lea. El de ahora no se toca: queda a un lado cuando el nuevo entra en uso, al abrir otra vez Agent Desk.</translation>
        </message>
        <message>
            <source>Restaurando en un archivo nuevo…</source>
            <translation>Restaurando en un archivo nuevo…</translation>
        </message>
        <message>
            <source>Revisando cada página… Puede seguir trabajando.</source>
            <translation>Revisando cada página… Puede seguir trabajando.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPanel</name>
        <message>
            <source>Respaldos</source>
            <translation>Respaldos</translation>
        </message>
        <message>
            <source>Respaldos, el más reciente primero</source>
            <translation>Respaldos, el más reciente primero</translation>
        </message>
        <message>
            <source>Todavía no hay respaldos: el primero se hace solo, hoy.</source>
            <translation>Todavía no hay respaldos: el primero se hace solo, hoy.</translation>
        </message>
        <message>
            <source>Sí, restaurar en un archivo nuevo</source>
            <translation>Sí, restaurar en un archivo nuevo</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Hecho</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Tamaño</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Queda como</source>
            <translation>Queda como</translation>
        </message>
        <message>
            <source>Respaldar ahora</source>
            <translation>Respaldar ahora</translation>
        </message>
        <message>
            <source>Restaurar este</source>
            <translation>Restaurar este</translation>
        </message>
        <message>
            <source>Revisar todo</source>
            <translation>Revisar todo</translation>
        </message>
        <message>
            <source>No, dejar como está</source>
            <translation>No, dejar como está</translation>
        </message>
    </context>
    <context>
        <name>CampaignPanel</name>
        <message>
            <source>Campañas</source>
            <translation>Campañas</translation>
        </message>
        <message>
            <source>Campaña</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Todavía no hay campañas. Ins empieza una.</source>
            <translation>Todavía no hay campañas. Ins empieza una.</translation>
        </message>
        <message>
            <source>Nueva</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Editar el plan</source>
            <translation>Editar el plan</translation>
        </message>
        <message>
            <source>Líneas</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Piezas</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>Cartas</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Imprimir cartas</source>
            <translation>Imprimir cartas</translation>
        </message>
        <message>
            <source>Reporte</source>
            <translation>Reporte</translation>
        </message>
        <message>
            <source>Traer el reporte de quien envía</source>
            <translation>Traer el reporte de quien envía</translation>
        </message>
        <message>
            <source>Lanzar</source>
            <translation>Lanzar</translation>
        </message>
        <message>
            <source>Terminar</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Lista de campañas</source>
            <translation>Lista de campañas</translation>
        </message>
        <message>
            <source>Avance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Detener</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Terminar la campaña</source>
            <translation>Terminar la campaña</translation>
        </message>
        <message>
            <source>¿Por qué termina?</source>
            <translation>¿Por qué termina?</translation>
        </message>
    </context>
    <context>
        <name>Campaigns</name>
        <message>
            <source>Todas las personas tienen ya su carta.</source>
            <translation>Todas las personas tienen ya su carta.</translation>
        </message>
        <message>
            <source>{done} de {count} cartas.</source>
            <translation>{done} de {count} cartas.</translation>
        </message>
        <message>
            <source> Fuera {count}: {told}</source>
            <translation> Fuera {count}: {told}</translation>
        </message>
        <message>
            <source>«{name}» está en marcha.</source>
            <translation>«{name}» está en marcha.</translation>
        </message>
        <message>
            <source>La campaña terminó; sus líneas se siguen contando.</source>
            <translation>La campaña terminó; sus líneas se siguen contando.</translation>
        </message>
        <message>
            <source>Qué recibe cada quien y por qué línea · {count} en marcha</source>
            <translation>Qué recibe cada quien y por qué línea · {count} en marcha</translation>
        </message>
        <message>
            <source>Por qué terminó</source>
            <translation>Por qué terminó</translation>
        </message>
        <message>
            <source>{sent} entregadas</source>
            <translation>{sent} entregadas</translation>
        </message>
        <message>
            <source>Compuertas antes de lanzar</source>
            <translation>Compuertas antes de lanzar</translation>
        </message>
        <message>
            <source>Revisando…</source>
            <translation>Revisando…</translation>
        </message>
        <message>
            <source>lista</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>falta</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Segmentos</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Todos</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Fechas</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Presupuesto</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Qué se mide</source>
            <translation>Qué se mide</translation>
        </message>
        <message>
            <source>Curso y equipo</source>
            <translation>Curso y equipo</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>pagos hasta 1 día después de la llamada</source>
            <translation>pagos hasta 1 día después de la llamada</translation>
        </message>
        <message>
            <source>pagos hasta {count} días después de la llamada</source>
            <translation>pagos hasta {count} días después de la llamada</translation>
        </message>
        <message>
            <source>{days}; sin piloto no se sabrá cuánto aporta</source>
            <translation>{days}; sin piloto no se sabrá cuánto aporta</translation>
        </message>
        <message>
            <source>{days}; lo que aporta, con el piloto «{pilot}»</source>
            <translation>{days}; lo que aporta, con el piloto «{pilot}»</translation>
        </message>
        <message>
            <source>no pide curso</source>
            <translation>no pide curso</translation>
        </message>
        <message>
            <source>nivel {level}: {crew}</source>
            <translation>nivel {level}: {crew}</translation>
        </message>
        <message>
            <source>sin línea</source>
            <translation>sin línea</translation>
        </message>
        <message>
            <source>Pieza</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Texto</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>anotada</source>
            <translation>anotada</translation>
        </message>
        <message>
            <source>anotada, vea</source>
            <translation>anotada, vea</translation>
        </message>
        <message>
            <source>ya constaba</source>
            <translation>ya constaba</translation>
        </message>
        <message>
            <source>no entró</source>
            <translation>no entró</translation>
        </message>
        <message>
            <source>Línea</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Código</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Fecha</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Qué pasó</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Entregadas</source>
            <translation>Entregadas</translation>
        </message>
        <message>
            <source>Con la persona abierta en la mesa, Shift+F3 anota la visita y cómo terminó; las de quien visita para la casa llegan en su reporte (R).</source>
            <translation>Con la persona abierta en la mesa, Shift+F3 anota la visita y cómo terminó; las de quien visita para la casa llegan en su reporte (R).</translation>
        </message>
        <message>
            <source>Visitas</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Todavía no tiene piezas.</source>
            <translation>Todavía no tiene piezas.</translation>
        </message>
        <message>
            <source>Piezas</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>del {first} al {last}</source>
            <translation>del {first} al {last}</translation>
        </message>
        <message>
            <source>Después, el número descansa 60 días antes de otra campaña.</source>
            <translation>Después, el número descansa 60 días antes de otra campaña.</translation>
        </message>
        <message>
            <source>Líneas exclusivas</source>
            <translation>Líneas exclusivas</translation>
        </message>
        <message>
            <source>{arrived} de {sent}</source>
            <translation>{arrived} de {sent}</translation>
        </message>
        <message>
            <source>sin texto</source>
            <translation>sin texto</translation>
        </message>
        <message>
            <source>falta 1</source>
            <translation>falta 1</translation>
        </message>
        <message>
            <source>faltan {count}</source>
            <translation>faltan {count}</translation>
        </message>
        <message>
            <source>Carpeta para las cartas</source>
            <translation>Carpeta para las cartas</translation>
        </message>
        <message>
            <source>Reporte de quien envía: cuenta, codigo, estado, fecha</source>
            <translation>Reporte de quien envía: cuenta, codigo, estado, fecha</translation>
        </message>
        <message>
            <source>Guardado: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>No pude escribir el archivo. Elija otra carpeta.</source>
            <translation>No pude escribir el archivo. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>1 carta</source>
            <translation>1 carta</translation>
        </message>
        <message>
            <source>{count} cartas</source>
            <translation>{count} cartas</translation>
        </message>
        <message>
            <source>código {code}</source>
            <translation>código {code}</translation>
        </message>
        <message>
            <source>línea {number} hasta el {day}</source>
            <translation>línea {number} hasta el {day}</translation>
        </message>
        <message>
            <source>Anotadas: {kept} · ya constaban: {known} · no entraron: {refused}.</source>
            <translation>Anotadas: {kept} · ya constaban: {known} · no entraron: {refused}.</translation>
        </message>
        <message>
            <source> Se detuvo: faltan {left} líneas; vuelva a traer el archivo.</source>
            <translation> Se detuvo: faltan {left} líneas; vuelva a traer el archivo.</translation>
        </message>
        <message>
            <source>Plan: para qué, a qué segmentos, desde cuándo y con qué gasto.</source>
            <translation>Plan: para qué, a qué segmentos, desde cuándo y con qué gasto.</translation>
        </message>
        <message>
            <source>Líneas: un número que solo usa esta campaña dice quién respondió.</source>
            <translation>Líneas: un número que solo usa esta campaña dice quién respondió.</translation>
        </message>
        <message>
            <source>Piezas: qué recibe cada quien por cada medio, con su código.</source>
            <translation>Piezas: qué recibe cada quien por cada medio, con su código.</translation>
        </message>
        <message>
            <source>Compuertas: lo que falta antes de lanzar se dice en palabras.</source>
            <translation>Compuertas: lo que falta antes de lanzar se dice en palabras.</translation>
        </message>
        <message>
            <source>Cómo se arma una campaña</source>
            <translation>Cómo se arma una campaña</translation>
        </message>
    </context>
    <context>
        <name>CapacityForm</name>
        <message>
            <source>Horas de agente al día</source>
            <translation>Horas de agente al día</translation>
        </message>
        <message>
            <source>Intentos por hora</source>
            <translation>Intentos por hora</translation>
        </message>
        <message>
            <source>Días hábiles del plan</source>
            <translation>Días hábiles del plan</translation>
        </message>
        <message>
            <source>Costo de un intento en pesos</source>
            <translation>Costo de un intento en pesos</translation>
        </message>
        <message>
            <source>Cuentas sorteadas para aprender, por ciento</source>
            <translation>Cuentas sorteadas para aprender, por ciento</translation>
        </message>
        <message>
            <source>Capacidad</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Días hábiles</source>
            <translation>Días hábiles</translation>
        </message>
        <message>
            <source>Costo de un intento, $</source>
            <translation>Costo de un intento, $</translation>
        </message>
        <message>
            <source>Sorteo para aprender, %</source>
            <translation>Sorteo para aprender, %</translation>
        </message>
        <message>
            <source>%1 horas de agente al día</source>
            <translation>%1 horas de agente al día</translation>
        </message>
        <message>
            <source>%1 intentos al día, %2 en el plan</source>
            <translation>%1 intentos al día, %2 en el plan</translation>
        </message>
    </context>
    <context>
        <name>CapacityLine</name>
        <message>
            <source>Cuánto gana y cuándo cobra</source>
            <translation>Cuánto gana y cuándo cobra</translation>
        </message>
        <message>
            <source>Ingreso y días de pago, como los dice</source>
            <translation>Ingreso y días de pago, como los dice</translation>
        </message>
    </context>
    <context>
        <name>CardsPane</name>
        <message>
            <source>Deshacer el último cambio</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Agregar otro como este</source>
            <translation>Agregar otro como este</translation>
        </message>
        <message>
            <source>Quitar este</source>
            <translation>Quitar este</translation>
        </message>
        <message>
            <source>Historial de la ficha</source>
            <translation>Historial de la ficha</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Retirar de las mesas</source>
            <translation>Retirar de las mesas</translation>
        </message>
        <message>
            <source>A revisión</source>
            <translation>A revisión</translation>
        </message>
        <message>
            <source>Debe encontrar esta ficha</source>
            <translation>Debe encontrar esta ficha</translation>
        </message>
        <message>
            <source>¿Qué dijo el cliente?</source>
            <translation>¿Qué dijo el cliente?</translation>
        </message>
        <message>
            <source>Buscar una ficha</source>
            <translation>Buscar una ficha</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>País de la vista previa</source>
            <translation>País de la vista previa</translation>
        </message>
        <message>
            <source>Así la ve el agente</source>
            <translation>Así la ve el agente</translation>
        </message>
    </context>
    <context>
        <name>Casting</name>
        <message>
            <source>Nombre completo</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Inventado. La semilla lo cambia.</source>
            <translation>Inventado. La semilla lo cambia.</translation>
        </message>
        <message>
            <source>Cómo le dicen</source>
            <translation>Cómo le dicen</translation>
        </message>
        <message>
            <source>Edad</source>
            <translation>Edad</translation>
        </message>
        <message>
            <source>De 18 a 100.</source>
            <translation>De 18 a 100.</translation>
        </message>
        <message>
            <source>Es mujer</source>
            <translation>Es mujer</translation>
        </message>
        <message>
            <source>Nivel</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>1 a 4; el 4 lo dirige un instructor y pide advertencia.</source>
            <translation>1 a 4; el 4 lo dirige un instructor y pide advertencia.</translation>
        </message>
        <message>
            <source>País</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Temperamento</source>
            <translation>Temperamento</translation>
        </message>
        <message>
            <source>Quién contesta</source>
            <translation>Quién contesta</translation>
        </message>
        <message>
            <source>A quién se busca</source>
            <translation>A quién se busca</translation>
        </message>
        <message>
            <source>Solo cuando contesta otra persona.</source>
            <translation>Solo cuando contesta otra persona.</translation>
        </message>
        <message>
            <source>Advertencia</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Para temas que pesan: de qué trata y cómo parar.</source>
            <translation>Para temas que pesan: de qué trata y cómo parar.</translation>
        </message>
        <message>
            <source>Lo que se ve antes</source>
            <translation>Lo que se ve antes</translation>
        </message>
        <message>
            <source>Nada oculto aquí. Puede llevar {creditor}, {days}, {due}.</source>
            <translation>Nada oculto aquí. Puede llevar {creditor}, {days}, {due}.</translation>
        </message>
        <message>
            <source>Todavía no hay llamadas cerradas.</source>
            <translation>Todavía no hay llamadas cerradas.</translation>
        </message>
        <message>
            <source>No se abrió ninguna ficha.</source>
            <translation>No se abrió ninguna ficha.</translation>
        </message>
        <message>
            <source>De la llamada quedan el orden de las objeciones y cómo terminó.</source>
            <translation>De la llamada quedan el orden de las objeciones y cómo terminó.</translation>
        </message>
        <message>
            <source>Nombre, acreedor, montos, días y cuenta se cambian; notas y fechas no se leen.</source>
            <translation>Nombre, acreedor, montos, días y cuenta se cambian; notas y fechas no se leen.</translation>
        </message>
        <message>
            <source>Queda escrito en la actividad que se usó para practicar.</source>
            <translation>Queda escrito en la actividad que se usó para practicar.</translation>
        </message>
        <message>
            <source>Alt+Enter hace la situación y muestra qué se cambió.</source>
            <translation>Alt+Enter hace la situación y muestra qué se cambió.</translation>
        </message>
        <message>
            <source>Objeciones de la llamada</source>
            <translation>Objeciones de la llamada</translation>
        </message>
        <message>
            <source>Qué se hará</source>
            <translation>Qué se hará</translation>
        </message>
        <message>
            <source>De la persona</source>
            <translation>De la persona</translation>
        </message>
        <message>
            <source>En su lugar</source>
            <translation>En su lugar</translation>
        </message>
        <message>
            <source>Cómo terminó; no hubo objeciones.</source>
            <translation>Cómo terminó; no hubo objeciones.</translation>
        </message>
        <message>
            <source>Sin datos de la persona</source>
            <translation>Sin datos de la persona</translation>
        </message>
        <message>
            <source>Comprobado: su nombre, su acreedor y sus montos no están en ella.</source>
            <translation>Comprobado: su nombre, su acreedor y sus montos no están en ella.</translation>
        </message>
        <message>
            <source>Qué se cambió</source>
            <translation>Qué se cambió</translation>
        </message>
        <message>
            <source>Qué queda de la llamada</source>
            <translation>Qué queda de la llamada</translation>
        </message>
        <message>
            <source>No se leyó; no hay nada de eso en la situación</source>
            <translation>No se leyó; no hay nada de eso en la situación</translation>
        </message>
        <message>
            <source>{amount}, inventado</source>
            <translation>{amount}, inventado</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Acreedor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>{days}, movidos</source>
            <translation>{days}, movidos</translation>
        </message>
        <message>
            <source>Lo que puede pagar</source>
            <translation>Lo que puede pagar</translation>
        </message>
        <message>
            <source>Cuenta, teléfonos, domicilio, fechas</source>
            <translation>Cuenta, teléfonos, domicilio, fechas</translation>
        </message>
        <message>
            <source>Notas y lo que se escribió</source>
            <translation>Notas y lo que se escribió</translation>
        </message>
        <message>
            <source>Lo que puede el personaje</source>
            <translation>Lo que puede el personaje</translation>
        </message>
        <message>
            <source>{amount} al mes, inventado</source>
            <translation>{amount} al mes, inventado</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Saldo</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Pesos enteros.</source>
            <translation>Pesos enteros.</translation>
        </message>
        <message>
            <source>Vencido</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Pesos enteros; no más que el saldo.</source>
            <translation>Pesos enteros; no más que el saldo.</translation>
        </message>
        <message>
            <source>Días de atraso</source>
            <translation>Días de atraso</translation>
        </message>
        <message>
            <source>Quita autorizada</source>
            <translation>Quita autorizada</translation>
        </message>
        <message>
            <source>Pesos enteros, o vacío.</source>
            <translation>Pesos enteros, o vacío.</translation>
        </message>
        <message>
            <source>Confianza al contestar</source>
            <translation>Confianza al contestar</translation>
        </message>
        <message>
            <source>0 a 100.</source>
            <translation>0 a 100.</translation>
        </message>
        <message>
            <source>Enojo al contestar</source>
            <translation>Enojo al contestar</translation>
        </message>
        <message>
            <source>Angustia al contestar</source>
            <translation>Angustia al contestar</translation>
        </message>
        <message>
            <source>Paciencia al contestar</source>
            <translation>Paciencia al contestar</translation>
        </message>
        <message>
            <source>Salida correcta</source>
            <translation>Salida correcta</translation>
        </message>
        <message>
            <source>Acepta desde</source>
            <translation>Acepta desde</translation>
        </message>
        <message>
            <source>Confianza con que un sí es de verdad.</source>
            <translation>Confianza con que un sí es de verdad.</translation>
        </message>
        <message>
            <source>Es vulnerable</source>
            <translation>Es vulnerable</translation>
        </message>
        <message>
            <source>Dice que sí a todo</source>
            <translation>Dice que sí a todo</translation>
        </message>
        <message>
            <source>Puede al mes</source>
            <translation>Puede al mes</translation>
        </message>
        <message>
            <source>Pesos enteros, ocultos para quien practica.</source>
            <translation>Pesos enteros, ocultos para quien practica.</translation>
        </message>
        <message>
            <source>Puede de una vez</source>
            <translation>Puede de una vez</translation>
        </message>
        <message>
            <source>Puede por semana</source>
            <translation>Puede por semana</translation>
        </message>
        <message>
            <source>Puede por quincena</source>
            <translation>Puede por quincena</translation>
        </message>
        <message>
            <source>Días de pago</source>
            <translation>Días de pago</translation>
        </message>
        <message>
            <source>Días del mes con comas; 0 es el último.</source>
            <translation>Días del mes con comas; 0 es el último.</translation>
        </message>
        <message>
            <source>Meta: todos estos actos</source>
            <translation>Meta: todos estos actos</translation>
        </message>
        <message>
            <source>Con comas.</source>
            <translation>Con comas.</translation>
        </message>
        <message>
            <source>Meta: uno de estos</source>
            <translation>Meta: uno de estos</translation>
        </message>
        <message>
            <source>Meta: ninguno de estos</source>
            <translation>Meta: ninguno de estos</translation>
        </message>
        <message>
            <source>Qué le pesa más</source>
            <translation>Qué le pesa más</translation>
        </message>
        <message>
            <source>Pista: en qué turno</source>
            <translation>Pista: en qué turno</translation>
        </message>
        <message>
            <source>Pista: qué dice</source>
            <translation>Pista: qué dice</translation>
        </message>
        <message>
            <source>Pista: qué la recoge</source>
            <translation>Pista: qué la recoge</translation>
        </message>
        <message>
            <source>Actos con comas.</source>
            <translation>Actos con comas.</translation>
        </message>
        <message>
            <source>Llave de la confianza</source>
            <translation>Llave de la confianza</translation>
        </message>
        <message>
            <source>El acto sin el que no confía más.</source>
            <translation>El acto sin el que no confía más.</translation>
        </message>
        <message>
            <source>Tope sin la llave</source>
            <translation>Tope sin la llave</translation>
        </message>
        <message>
            <source>Hecho</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Un nombre corto, sin espacios.</source>
            <translation>Un nombre corto, sin espacios.</translation>
        </message>
        <message>
            <source>Qué pasa</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Así sale en el repaso.</source>
            <translation>Así sale en el repaso.</translation>
        </message>
        <message>
            <source>Palabras clave</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Con comas: muestran que alguien lo retomó.</source>
            <translation>Con comas: muestran que alguien lo retomó.</translation>
        </message>
        <message>
            <source>Confianza que pide</source>
            <translation>Confianza que pide</translation>
        </message>
        <message>
            <source>Qué lo abre</source>
            <translation>Qué lo abre</translation>
        </message>
        <message>
            <source>Pide cuidado</source>
            <translation>Pide cuidado</translation>
        </message>
        <message>
            <source>Cómo lo cuenta</source>
            <translation>Cómo lo cuenta</translation>
        </message>
        <message>
            <source>Una versión por renglón.</source>
            <translation>Una versión por renglón.</translation>
        </message>
        <message>
            <source>Objeción</source>
            <translation>Objeción</translation>
        </message>
        <message>
            <source>Cuándo sale</source>
            <translation>Cuándo sale</translation>
        </message>
        <message>
            <source>Sí o no; decide con qué nombres se varía.</source>
            <translation>Sí o no; decide con qué nombres se varía.</translation>
        </message>
        <message>
            <source>Un renglón por acto: presiona: 140 (por ciento).</source>
            <translation>Un renglón por acto: presiona: 140 (por ciento).</translation>
        </message>
        <message>
            <source>Sí: después de saberlo no se sigue cobrando igual.</source>
            <translation>Sí: después de saberlo no se sigue cobrando igual.</translation>
        </message>
        <message>
            <source>El título de una ficha.</source>
            <translation>El título de una ficha.</translation>
        </message>
        <message>
            <source>O «al contar» y el nombre del hecho.</source>
            <translation>O «al contar» y el nombre del hecho.</translation>
        </message>
        <message>
            <source>Qué la atiende</source>
            <translation>Qué la atiende</translation>
        </message>
        <message>
            <source>Cuántos hacen falta</source>
            <translation>Cuántos hacen falta</translation>
        </message>
        <message>
            <source>Con poca confianza</source>
            <translation>Con poca confianza</translation>
        </message>
        <message>
            <source>Una frase por renglón, tres o más.</source>
            <translation>Una frase por renglón, tres o más.</translation>
        </message>
        <message>
            <source>Con confianza media</source>
            <translation>Con confianza media</translation>
        </message>
        <message>
            <source>Con mucha confianza</source>
            <translation>Con mucha confianza</translation>
        </message>
        <message>
            <source>Título</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Así sale en la lista.</source>
            <translation>Así sale en la lista.</translation>
        </message>
        <message>
            <source>Quién la vive</source>
            <translation>Quién la vive</translation>
        </message>
        <message>
            <source>El nombre de un personaje.</source>
            <translation>El nombre de un personaje.</translation>
        </message>
        <message>
            <source>Cuánto dura</source>
            <translation>Cuánto dura</translation>
        </message>
        <message>
            <source>Segundos, de 30 a 1800; vacío es 90.</source>
            <translation>Segundos, de 30 a 1800; vacío es 90.</translation>
        </message>
        <message>
            <source>Qué se practica</source>
            <translation>Qué se practica</translation>
        </message>
        <message>
            <source>Criterios de la hoja, con comas.</source>
            <translation>Criterios de la hoja, con comas.</translation>
        </message>
        <message>
            <source>Al contestar</source>
            <translation>Al contestar</translation>
        </message>
        <message>
            <source>Escucha, desconfía</source>
            <translation>Escucha, desconfía</translation>
        </message>
        <message>
            <source>Escucha</source>
            <translation>Escucha</translation>
        </message>
        <message>
            <source>Escucha, confía</source>
            <translation>Escucha, confía</translation>
        </message>
        <message>
            <source>Algo le dolió</source>
            <translation>Algo le dolió</translation>
        </message>
        <message>
            <source>Acepta</source>
            <translation>Acepta</translation>
        </message>
        <message>
            <source>Le dan la salida correcta</source>
            <translation>Le dan la salida correcta</translation>
        </message>
        <message>
            <source>Sí falso</source>
            <translation>Sí falso</translation>
        </message>
        <message>
            <source>No le alcanza</source>
            <translation>No le alcanza</translation>
        </message>
        <message>
            <source>Cuelga</source>
            <translation>Cuelga</translation>
        </message>
        <message>
            <source>Se despide</source>
            <translation>Se despide</translation>
        </message>
        <message>
            <source>Dice quién es</source>
            <translation>Dice quién es</translation>
        </message>
        <message>
            <source>Da un dato</source>
            <translation>Da un dato</translation>
        </message>
        <message>
            <source>No quiere dar un dato</source>
            <translation>No quiere dar un dato</translation>
        </message>
        <message>
            <source>Confirma lo acordado</source>
            <translation>Confirma lo acordado</translation>
        </message>
        <message>
            <source>Da permiso</source>
            <translation>Da permiso</translation>
        </message>
        <message>
            <source>No entendió</source>
            <translation>No entendió</translation>
        </message>
        <message>
            <source>No oye nada</source>
            <translation>No oye nada</translation>
        </message>
        <message>
            <source>Se alargó demasiado</source>
            <translation>Se alargó demasiado</translation>
        </message>
        <message>
            <source>Lo insultaron</source>
            <translation>Lo insultaron</translation>
        </message>
        <message>
            <source>Ese día no le pagan</source>
            <translation>Ese día no le pagan</translation>
        </message>
        <message>
            <source>Lo piensa</source>
            <translation>Lo piensa</translation>
        </message>
        <message>
            <source>Qué tan seguro: poco</source>
            <translation>Qué tan seguro: poco</translation>
        </message>
        <message>
            <source>Qué tan seguro: medio</source>
            <translation>Qué tan seguro: medio</translation>
        </message>
        <message>
            <source>Qué tan seguro: mucho</source>
            <translation>Qué tan seguro: mucho</translation>
        </message>
        <message>
            <source>Si algo falla: no sabe</source>
            <translation>Si algo falla: no sabe</translation>
        </message>
        <message>
            <source>Si algo falla: avisaría</source>
            <translation>Si algo falla: avisaría</translation>
        </message>
        <message>
            <source>Si algo falla: tiene plan</source>
            <translation>Si algo falla: tiene plan</translation>
        </message>
        <message>
            <source>Cuánto puede: no dice</source>
            <translation>Cuánto puede: no dice</translation>
        </message>
        <message>
            <source>Cuánto puede: vago</source>
            <translation>Cuánto puede: vago</translation>
        </message>
        <message>
            <source>Cuánto puede: claro</source>
            <translation>Cuánto puede: claro</translation>
        </message>
        <message>
            <source>Dice: {what}</source>
            <translation>Dice: {what}</translation>
        </message>
        <message>
            <source>Una frase por renglón, tres o más para que no se repita.</source>
            <translation>Una frase por renglón, tres o más para que no se repita.</translation>
        </message>
        <message>
            <source>Retirada: nadie la encuentra</source>
            <translation>Retirada: nadie la encuentra</translation>
        </message>
        <message>
            <source>Nuestra versión de una que viene con el programa</source>
            <translation>Nuestra versión de una que viene con el programa</translation>
        </message>
        <message>
            <source>Nuestra</source>
            <translation>Nuestra</translation>
        </message>
        <message>
            <source>Viene con el programa</source>
            <translation>Viene con el programa</translation>
        </message>
        <message>
            <source>como el personaje: {text}</source>
            <translation>como el personaje: {text}</translation>
        </message>
        <message>
            <source>Puede ser: {words}.</source>
            <translation>Puede ser: {words}.</translation>
        </message>
        <message>
            <source>Vacío: {word}.</source>
            <translation>Vacío: {word}.</translation>
        </message>
        <message>
            <source>Vacío: como el personaje.</source>
            <translation>Vacío: como el personaje.</translation>
        </message>
        <message>
            <source>No reconocido</source>
            <translation>No reconocido</translation>
        </message>
        <message>
            <source>{name} · confianza {trust}, enojo {anger}, angustia {distress}, paciencia {patience}</source>
            <translation>{name} · confianza {trust}, enojo {anger}, angustia {distress}, paciencia {patience}</translation>
        </message>
        <message>
            <source>Sin guardar todavía: revísela y guárdela.</source>
            <translation>Sin guardar todavía: revísela y guárdela.</translation>
        </message>
        <message>
            <source>Guarde o deshaga los cambios antes de abrir otra persona.</source>
            <translation>Guarde o deshaga los cambios antes de abrir otra persona.</translation>
        </message>
        <message>
            <source>Copia sin guardar: póngale otro nombre e historia.</source>
            <translation>Copia sin guardar: póngale otro nombre e historia.</translation>
        </message>
        <message>
            <source>Situación nueva</source>
            <translation>Situación nueva</translation>
        </message>
        <message>
            <source>Retirada. Nadie la encuentra hasta que vuelva a usarse.</source>
            <translation>Retirada. Nadie la encuentra hasta que vuelva a usarse.</translation>
        </message>
        <message>
            <source>Guardada. Ya se puede practicar con ella.</source>
            <translation>Guardada. Ya se puede practicar con ella.</translation>
        </message>
        <message>
            <source>Se puede practicar.</source>
            <translation>Se puede practicar.</translation>
        </message>
        <message>
            <source>Revisando…</source>
            <translation>Revisando…</translation>
        </message>
        <message>
            <source>Falta corregir «{field}»: {reason}.</source>
            <translation>Falta corregir «{field}»: {reason}.</translation>
        </message>
        <message>
            <source>sí</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>titular</source>
            <translation>titular</translation>
        </message>
        <message>
            <source>otra persona</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>plan de pagos</source>
            <translation>plan de pagos</translation>
        </message>
        <message>
            <source>aclarar antes de cobrar</source>
            <translation>aclarar antes de cobrar</translation>
        </message>
        <message>
            <source>pausar y cuidar</source>
            <translation>pausar y cuidar</translation>
        </message>
        <message>
            <source>atender la crisis</source>
            <translation>atender la crisis</translation>
        </message>
        <message>
            <source>recado neutro</source>
            <translation>recado neutro</translation>
        </message>
        <message>
            <source>al contestar</source>
            <translation>al contestar</translation>
        </message>
        <message>
            <source>al saber el motivo</source>
            <translation>al saber el motivo</translation>
        </message>
        <message>
            <source>ante la propuesta</source>
            <translation>ante la propuesta</translation>
        </message>
        <message>
            <source>al contar </source>
            <translation>al contar </translation>
        </message>
        <message>
            <source>Versión {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <source>Todavía no se ha guardado ninguna: es la que viene con el programa.</source>
            <translation>Todavía no se ha guardado ninguna: es la que viene con el programa.</translation>
        </message>
        <message>
            <source>(vacío)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Dice lo mismo que la anterior.</source>
            <translation>Dice lo mismo que la anterior.</translation>
        </message>
        <message>
            <source>Qué cambió en esta versión</source>
            <translation>Qué cambió en esta versión</translation>
        </message>
        <message>
            <source>Lo que dice</source>
            <translation>Lo que dice</translation>
        </message>
        <message>
            <source>En uso</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Retirada</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Se quitó</source>
            <translation>Se quitó</translation>
        </message>
    </context>
    <context>
        <name>CastingPanel</name>
        <message>
            <source>Personajes</source>
            <translation>Personajes</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Otro hecho</source>
            <translation>Otro hecho</translation>
        </message>
        <message>
            <source>Otra objeción</source>
            <translation>Otra objeción</translation>
        </message>
        <message>
            <source>Quitar este</source>
            <translation>Quitar este</translation>
        </message>
        <message>
            <source>Con quién se practica y en qué situación: cada cambio se revisa y se prueba.</source>
            <translation>Con quién se practica y en qué situación: cada cambio se revisa y se prueba.</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>Llamadas cerradas</source>
            <translation>Llamadas cerradas</translation>
        </message>
        <message>
            <source>Volver a usarla</source>
            <translation>Volver a usarla</translation>
        </message>
        <message>
            <source>Retirar</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Copiar</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Nueva</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Desde una llamada</source>
            <translation>Desde una llamada</translation>
        </message>
        <message>
            <source>Quitar la nuestra</source>
            <translation>Quitar la nuestra</translation>
        </message>
        <message>
            <source>Otra semilla</source>
            <translation>Otra semilla</translation>
        </message>
        <message>
            <source>Empezar la prueba</source>
            <translation>Empezar la prueba</translation>
        </message>
        <message>
            <source>Situaciones</source>
            <translation>Situaciones</translation>
        </message>
        <message>
            <source>Traerla al borrador</source>
            <translation>Traerla al borrador</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Hacer la situación</source>
            <translation>Hacer la situación</translation>
        </message>
        <message>
            <source>Abrirla en el editor</source>
            <translation>Abrirla en el editor</translation>
        </message>
        <message>
            <source>Campos del personaje</source>
            <translation>Campos del personaje</translation>
        </message>
        <message>
            <source>Estado del borrador</source>
            <translation>Estado del borrador</translation>
        </message>
        <message>
            <source>Así contestaría</source>
            <translation>Así contestaría</translation>
        </message>
        <message>
            <source>Conversación de prueba</source>
            <translation>Conversación de prueba</translation>
        </message>
        <message>
            <source>Pruebe una frase</source>
            <translation>Pruebe una frase</translation>
        </message>
        <message>
            <source>Pruebe una frase de agente</source>
            <translation>Pruebe una frase de agente</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Tabla</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Ver como tabla: {title}</source>
            <translation>Ver como tabla: {title}</translation>
        </message>
        <message>
            <source>Guardar en CSV: {title}</source>
            <translation>Guardar en CSV: {title}</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Guardar en CSV</source>
            <translation>Guardar en CSV</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ContactPanel</name>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Lista</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Exportar para auditoría</source>
            <translation>Exportar para auditoría</translation>
        </message>
        <message>
            <source>Quejas, aclaraciones y avisos</source>
            <translation>Quejas, aclaraciones y avisos</translation>
        </message>
        <message>
            <source>Qué regla los detuvo</source>
            <translation>Qué regla los detuvo</translation>
        </message>
        <message>
            <source>Por regla, para auditoría</source>
            <translation>Por regla, para auditoría</translation>
        </message>
        <message>
            <source>Más estrechas que la ley</source>
            <translation>Más estrechas que la ley</translation>
        </message>
        <message>
            <source>Secciones</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Qué se muestra</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Pendientes</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Contactos detenidos</source>
            <translation>Contactos detenidos</translation>
        </message>
        <message>
            <source>Informe</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Reglas propias</source>
            <translation>Reglas propias</translation>
        </message>
    </context>
    <context>
        <name>ContextList</name>
        <message>
            <source>{count} más</source>
            <translation>{count} más</translation>
        </message>
    </context>
    <context>
        <name>ContextSheet</name>
        <message>
            <source>Lo que ya sabemos</source>
            <translation>Lo que ya sabemos</translation>
        </message>
        <message>
            <source>Historial</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Lo que ya sabemos, historial y contacto</source>
            <translation>Lo que ya sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Cerrar lo que ya sabemos</source>
            <translation>Cerrar lo que ya sabemos</translation>
        </message>
        <message>
            <source>Del cliente</source>
            <translation>Del cliente</translation>
        </message>
    </context>
    <context>
        <name>Cure</name>
        <message>
            <source>Sin prueba todavía: al entrenar se compara lo dicho con lo que ocurrió.</source>
            <translation>Sin prueba todavía: al entrenar se compara lo dicho con lo que ocurrió.</translation>
        </message>
        <message>
            <source>Banda</source>
            <translation>Banda</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>No auditable: en ese archivo no hay un grupo con 100 cuentas o más de las que ya se conoce el final.</source>
            <translation>No auditable: en ese archivo no hay un grupo con 100 cuentas o más de las que ya se conoce el final.</translation>
        </message>
        <message>
            <source>{count} cuentas comparadas; en {off} grupos lo dicho se aparta de lo ocurrido.</source>
            <translation>{count} cuentas comparadas; en {off} grupos lo dicho se aparta de lo ocurrido.</translation>
        </message>
        <message>
            <source>se aparta</source>
            <translation>se aparta</translation>
        </message>
        <message>
            <source>compatible</source>
            <translation>compatible</translation>
        </message>
        <message>
            <source>Orden (AUC) fuera de muestra</source>
            <translation>Orden (AUC) fuera de muestra</translation>
        </message>
        <message>
            <source>Orden de la tabla de tránsito</source>
            <translation>Orden de la tabla de tránsito</translation>
        </message>
        <message>
            <source>Pendiente (1 es honesta)</source>
            <translation>Pendiente (1 es honesta)</translation>
        </message>
        <message>
            <source>Resultados maduros de 12 meses</source>
            <translation>Resultados maduros de 12 meses</translation>
        </message>
        <message>
            <source>Cambio de la cartera (tope 0.25)</source>
            <translation>Cambio de la cartera (tope 0.25)</translation>
        </message>
        <message>
            <source>Dicho − ocurrido, último corte</source>
            <translation>Dicho − ocurrido, último corte</translation>
        </message>
        <message>
            <source>dicho {said}</source>
            <translation>dicho {said}</translation>
        </message>
        <message>
            <source>ocurrió {seen}</source>
            <translation>ocurrió {seen}</translation>
        </message>
        <message>
            <source>Dicho</source>
            <translation>Dicho</translation>
        </message>
        <message>
            <source>Ocurrió</source>
            <translation>Ocurrió</translation>
        </message>
        <message>
            <source>sin dato</source>
            <translation>sin dato</translation>
        </message>
        <message>
            <source>todas</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>hasta {upto}</source>
            <translation>hasta {upto}</translation>
        </message>
        <message>
            <source>más de {above}</source>
            <translation>más de {above}</translation>
        </message>
        <message>
            <source>Aprendida</source>
            <translation>Aprendida</translation>
        </message>
        <message>
            <source>Nivelada al mes</source>
            <translation>Nivelada al mes</translation>
        </message>
        <message>
            <source>Quién puede ponerse al corriente: solo conductas de la cuenta, interno</source>
            <translation>Quién puede ponerse al corriente: solo conductas de la cuenta, interno</translation>
        </message>
        <message>
            <source>Entrenando con los resultados maduros…</source>
            <translation>Entrenando con los resultados maduros…</translation>
        </message>
        <message>
            <source>Preparando los meses de ejemplo: {done} de {total}</source>
            <translation>Preparando los meses de ejemplo: {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>CurePanel</name>
        <message>
            <source>Probabilidad de cura</source>
            <translation>Probabilidad de cura</translation>
        </message>
        <message>
            <source>Lo dicho y lo que ocurrió</source>
            <translation>Lo dicho y lo que ocurrió</translation>
        </message>
        <message>
            <source>Cuentas del mes por banda</source>
            <translation>Cuentas del mes por banda</translation>
        </message>
        <message>
            <source>Dicho</source>
            <translation>Dicho</translation>
        </message>
        <message>
            <source>Ocurrió</source>
            <translation>Ocurrió</translation>
        </message>
        <message>
            <source>Décimas de cuentas por puntaje, en otros clientes</source>
            <translation>Décimas de cuentas por puntaje, en otros clientes</translation>
        </message>
        <message>
            <source>Nadie ha calificado las cuentas del mes.</source>
            <translation>Nadie ha calificado las cuentas del mes.</translation>
        </message>
        <message>
            <source>La banda ordena el trabajo; no niega nada a nadie</source>
            <translation>La banda ordena el trabajo; no niega nada a nadie</translation>
        </message>
        <message>
            <source>Los puntos de la hoja</source>
            <translation>Los puntos de la hoja</translation>
        </message>
        <message>
            <source>Conducta</source>
            <translation>Conducta</translation>
        </message>
        <message>
            <source>Valor</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Curas</source>
            <translation>Curas</translation>
        </message>
        <message>
            <source>Puntos</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Cómo</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Hecha</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Corte</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Resultados</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Auditoría por grupo</source>
            <translation>Auditoría por grupo</translation>
        </message>
        <message>
            <source>Grupo</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Diferencia</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Sobre la mediana</source>
            <translation>Sobre la mediana</translation>
        </message>
        <message>
            <source>Orden</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>No auditable todavía: el programa no guarda edad, sexo ni otros datos de la persona. Si la institución los tiene en un archivo restringido (cuenta, grupo), ábralo aquí: se compara y no se guarda.</source>
            <translation>No auditable todavía: el programa no guarda edad, sexo ni otros datos de la persona. Si la institución los tiene en un archivo restringido (cuenta, grupo), ábralo aquí: se compara y no se guarda.</translation>
        </message>
        <message>
            <source>Entrenar</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <source>Auditar…</source>
            <translation>Auditar…</translation>
        </message>
        <message>
            <source>La hoja, punto por punto</source>
            <translation>La hoja, punto por punto</translation>
        </message>
        <message>
            <source>Trato parejo entre grupos</source>
            <translation>Trato parejo entre grupos</translation>
        </message>
        <message>
            <source>Quién juzga hoy</source>
            <translation>Quién juzga hoy</translation>
        </message>
        <message>
            <source>Archivo con cuenta y grupo</source>
            <translation>Archivo con cuenta y grupo</translation>
        </message>
    </context>
    <context>
        <name>CurveChart</name>
        <message>
            <source>Curva de confianza, enojo y paciencia por turno</source>
            <translation>Curva de confianza, enojo y paciencia por turno</translation>
        </message>
        <message>
            <source>Confianza</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Enojo</source>
            <translation>Enojo</translation>
        </message>
        <message>
            <source>Paciencia</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <source>Sin turnos</source>
            <translation>Sin turnos</translation>
        </message>
        <message>
            <source>Turno {turn}: confianza {trust}, enojo {anger}, paciencia {patience}</source>
            <translation>Turno {turn}: confianza {trust}, enojo {anger}, paciencia {patience}</translation>
        </message>
    </context>
    <context>
        <name>DebriefPanel</name>
        <message>
            <source>Repaso</source>
            <translation>Repaso</translation>
        </message>
        <message>
            <source>Repaso de la práctica</source>
            <translation>Repaso de la práctica</translation>
        </message>
        <message>
            <source>Puntos por criterio</source>
            <translation>Puntos por criterio</translation>
        </message>
        <message>
            <source>Qué lo movió en el turno elegido</source>
            <translation>Qué lo movió en el turno elegido</translation>
        </message>
        <message>
            <source>Abrir la llamada que entró</source>
            <translation>Abrir la llamada que entró</translation>
        </message>
        <message>
            <source>Ver cómo salió</source>
            <translation>Ver cómo salió</translation>
        </message>
        <message>
            <source>Repetir ese turno</source>
            <translation>Repetir ese turno</translation>
        </message>
        <message>
            <source>La que sigue</source>
            <translation>La que sigue</translation>
        </message>
        <message>
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Guardar PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>DecisionItem</name>
        <message>
            <source>Elemento del análisis</source>
            <translation>Elemento del análisis</translation>
        </message>
        <message>
            <source>&amp;Palabras</source>
            <translation>&amp;Palabras</translation>
        </message>
        <message>
            <source>Palabras</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>P&amp;iloto que lo prueba</source>
            <translation>P&amp;iloto que lo prueba</translation>
        </message>
        <message>
            <source>Piloto que lo prueba</source>
            <translation>Piloto que lo prueba</translation>
        </message>
        <message>
            <source>&amp;Evidencia</source>
            <translation>&amp;Evidencia</translation>
        </message>
        <message>
            <source>Evidencia</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>&amp;Medio</source>
            <translation>&amp;Medio</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>I&amp;ncentivo</source>
            <translation>I&amp;ncentivo</translation>
        </message>
        <message>
            <source>Incentivo</source>
            <translation>Incentivo</translation>
        </message>
        <message>
            <source>&amp;Tope</source>
            <translation>&amp;Tope</translation>
        </message>
        <message>
            <source>Tope</source>
            <translation>Tope</translation>
        </message>
        <message>
            <source>&amp;Segmento</source>
            <translation>&amp;Segmento</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>&amp;Campaña</source>
            <translation>&amp;Campaña</translation>
        </message>
        <message>
            <source>Campaña</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>DecisionItemDialog</name>
        <message>
            <source>De «{text}»</source>
            <translation>De «{text}»</translation>
        </message>
        <message>
            <source>Ninguno todavía</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <source>Sin incentivo</source>
            <translation>Sin incentivo</translation>
        </message>
        <message>
            <source>Económico</source>
            <translation>Económico</translation>
        </message>
        <message>
            <source>Promocional</source>
            <translation>Promocional</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Columnas</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Cobertura</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Qué le falta</source>
            <translation>Qué le falta</translation>
        </message>
        <message>
            <source>Análisis de decisión</source>
            <translation>Análisis de decisión</translation>
        </message>
        <message>
            <source>Cobertura: situación y lo que recibe</source>
            <translation>Cobertura: situación y lo que recibe</translation>
        </message>
        <message>
            <source>No le falta nada.</source>
            <translation>No le falta nada.</translation>
        </message>
        <message>
            <source>Agregar debajo</source>
            <translation>Agregar debajo</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Lo que le falta al análisis</source>
            <translation>Lo que le falta al análisis</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
            <translation>Hay una llamada abierta. La otra cuenta se abre al terminarla.</translation>
        </message>
        <message>
            <source>Termine primero esta llamada con F12.</source>
            <translation>Termine primero esta llamada con F12.</translation>
        </message>
        <message>
            <source>Ya dijo todo lo obligatorio hasta aquí.</source>
            <translation>Ya dijo todo lo obligatorio hasta aquí.</translation>
        </message>
        <message>
            <source>Dicho: {text}</source>
            <translation>Dicho: {text}</translation>
        </message>
        <message>
            <source>Es la hora de una llamada agendada. Ctrl+N la abre.</source>
            <translation>Es la hora de una llamada agendada. Ctrl+N la abre.</translation>
        </message>
        <message>
            <source>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</source>
            <translation>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</translation>
        </message>
        <message>
            <source>No queda nadie a quien se pueda llamar ahora.</source>
            <translation>No queda nadie a quien se pueda llamar ahora.</translation>
        </message>
        <message>
            <source>Ahora no se puede llamar a nadie; desde el {day}, {time} sí.</source>
            <translation>Ahora no se puede llamar a nadie; desde el {day}, {time} sí.</translation>
        </message>
        <message>
            <source>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</source>
            <translation>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</translation>
        </message>
        <message>
            <source>Vulnerable</source>
            <translation>Vulnerable</translation>
        </message>
        <message>
            <source>En aclaración</source>
            <translation>En aclaración</translation>
        </message>
        <message>
            <source>En demanda</source>
            <translation>En demanda</translation>
        </message>
        <message>
            <source>Titular fallecido</source>
            <translation>Titular fallecido</translation>
        </message>
        <message>
            <source>No es el titular</source>
            <translation>No es el titular</translation>
        </message>
        <message>
            <source>Pidió no ser contactado</source>
            <translation>Pidió no ser contactado</translation>
        </message>
        <message>
            <source>Con abogado</source>
            <translation>Con abogado</translation>
        </message>
        <message>
            <source>Pidió por escrito no ser contactado</source>
            <translation>Pidió por escrito no ser contactado</translation>
        </message>
        <message>
            <source>En insolvencia</source>
            <translation>En insolvencia</translation>
        </message>
        <message>
            <source>Demanda notificada</source>
            <translation>Demanda notificada</translation>
        </message>
        <message>
            <source>Sin llamadas</source>
            <translation>Sin llamadas</translation>
        </message>
        <message>
            <source>Sin WhatsApp</source>
            <translation>Sin WhatsApp</translation>
        </message>
        <message>
            <source>Sin SMS</source>
            <translation>Sin SMS</translation>
        </message>
        <message>
            <source>Sin correo</source>
            <translation>Sin correo</translation>
        </message>
        <message>
            <source>No en su trabajo</source>
            <translation>No en su trabajo</translation>
        </message>
        <message>
            <source>Llamada</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Mensaje</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Correo</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Carta</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Visita</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Sin llamar</source>
            <translation>Sin llamar</translation>
        </message>
        <message>
            <source>En llamada</source>
            <translation>En llamada</translation>
        </message>
        <message>
            <source>Con otra persona</source>
            <translation>Con otra persona</translation>
        </message>
        <message>
            <source>En buzón</source>
            <translation>En buzón</translation>
        </message>
        <message>
            <source>Llamada terminada</source>
            <translation>Llamada terminada</translation>
        </message>
        <message>
            <source>Sin llamada</source>
            <translation>Sin llamada</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Total {total}</translation>
        </message>
        <message>
            <source>A favor: {why}</source>
            <translation>A favor: {why}</translation>
        </message>
        <message>
            <source>En contra: {why}</source>
            <translation>En contra: {why}</translation>
        </message>
        <message>
            <source>Llama por {piece}</source>
            <translation>Llama por {piece}</translation>
        </message>
        <message>
            <source>Llama por «{campaign}», que terminó el {day}: ya no se cuenta.</source>
            <translation>Llama por «{campaign}», que terminó el {day}: ya no se cuenta.</translation>
        </message>
        <message>
            <source>Llama por la línea de «{campaign}». Pregunte qué código ve: Shift+F3.</source>
            <translation>Llama por la línea de «{campaign}». Pregunte qué código ve: Shift+F3.</translation>
        </message>
        <message>
            <source>Llama por «{piece}» de «{campaign}».</source>
            <translation>Llama por «{piece}» de «{campaign}».</translation>
        </message>
        <message>
            <source>Cura (interno): {seen}</source>
            <translation>Cura (interno): {seen}</translation>
        </message>
        <message>
            <source>Identidad verificada</source>
            <translation>Identidad verificada</translation>
        </message>
        <message>
            <source>Sin verificar</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>allá son las {time}</source>
            <translation>allá son las {time}</translation>
        </message>
        <message>
            <source>hora desconocida</source>
            <translation>hora desconocida</translation>
        </message>
        <message>
            <source>1 día</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>Tramo {low}–{high}</source>
            <translation>Tramo {low}–{high}</translation>
        </message>
        <message>
            <source>Al corriente</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <source>Tramo más de 180</source>
            <translation>Tramo más de 180</translation>
        </message>
        <message>
            <source>Ingreso declarado {amount} al mes</source>
            <translation>Ingreso declarado {amount} al mes</translation>
        </message>
        <message>
            <source>Prefiere {hours}</source>
            <translation>Prefiere {hours}</translation>
        </message>
        <message>
            <source>Otra cuenta con nosotros</source>
            <translation>Otra cuenta con nosotros</translation>
        </message>
        <message>
            <source>Otras {count} cuentas con nosotros</source>
            <translation>Otras {count} cuentas con nosotros</translation>
        </message>
        <message>
            <source>Todavía nada: pregunte y anote</source>
            <translation>Todavía nada: pregunte y anote</translation>
        </message>
        <message>
            <source>último</source>
            <translation>último</translation>
        </message>
        <message>
            <source>Cobra el día {day}</source>
            <translation>Cobra el día {day}</translation>
        </message>
        <message>
            <source>Cobra los días {days} y {last}</source>
            <translation>Cobra los días {days} y {last}</translation>
        </message>
        <message>
            <source>El saldo pasó de {before} a {now}</source>
            <translation>El saldo pasó de {before} a {now}</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Promesa cumplida, {amount}</source>
            <translation>Promesa cumplida, {amount}</translation>
        </message>
        <message>
            <source>Promesa incumplida, {amount}</source>
            <translation>Promesa incumplida, {amount}</translation>
        </message>
        <message>
            <source>Prometió {amount}</source>
            <translation>Prometió {amount}</translation>
        </message>
        <message>
            <source>Promesa sin efecto, {amount}</source>
            <translation>Promesa sin efecto, {amount}</translation>
        </message>
        <message>
            <source>Pagó {amount}</source>
            <translation>Pagó {amount}</translation>
        </message>
        <message>
            <source>{day}, desde su último contacto</source>
            <translation>{day}, desde su último contacto</translation>
        </message>
        <message>
            <source>1 opción</source>
            <translation>1 opción</translation>
        </message>
        <message>
            <source>{count} opciones</source>
            <translation>{count} opciones</translation>
        </message>
        <message>
            <source>Cotización: {options}</source>
            <translation>Cotización: {options}</translation>
        </message>
        <message>
            <source>{day} · convenio {folio}</source>
            <translation>{day} · convenio {folio}</translation>
        </message>
        <message>
            <source>{day} · vale hasta el {until}</source>
            <translation>{day} · vale hasta el {until}</translation>
        </message>
        <message>
            <source>propio</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>de recados</source>
            <translation>de recados</translation>
        </message>
        <message>
            <source>Aceptó recibir {how}</source>
            <translation>Aceptó recibir {how}</translation>
        </message>
        <message>
            <source>Pidió que se le llame de {hours}</source>
            <translation>Pidió que se le llame de {hours}</translation>
        </message>
        <message>
            <source>Pidió que no se use: {how}</source>
            <translation>Pidió que no se use: {how}</translation>
        </message>
        <message>
            <source>Dio un permiso</source>
            <translation>Dio un permiso</translation>
        </message>
        <message>
            <source>{count} personas</source>
            <translation>{count} personas</translation>
        </message>
        <message>
            <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
            <translation>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</translation>
        </message>
        <message>
            <source>Siguiente deudor</source>
            <translation>Siguiente deudor</translation>
        </message>
        <message>
            <source>Terminar</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>{count} pago</source>
            <translation>{count} pago</translation>
        </message>
        <message>
            <source>{count} pagos</source>
            <translation>{count} pagos</translation>
        </message>
        <message>
            <source>{payments}, primero {day}</source>
            <translation>{payments}, primero {day}</translation>
        </message>
        <message>
            <source>Próximo contacto</source>
            <translation>Próximo contacto</translation>
        </message>
        <message>
            <source>Ninguno</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Por registrar</source>
            <translation>Por registrar</translation>
        </message>
        <message>
            <source>Elija con F5, F6 o F7</source>
            <translation>Elija con F5, F6 o F7</translation>
        </message>
        <message>
            <source>Por registrar: llamada</source>
            <translation>Por registrar: llamada</translation>
        </message>
        <message>
            <source>Hora de allá, dentro del horario permitido</source>
            <translation>Hora de allá, dentro del horario permitido</translation>
        </message>
        <message>
            <source>Agendar llamada</source>
            <translation>Agendar llamada</translation>
        </message>
        <message>
            <source>Pedir visto bueno</source>
            <translation>Pedir visto bueno</translation>
        </message>
        <message>
            <source>Registrar convenio</source>
            <translation>Registrar convenio</translation>
        </message>
        <message>
            <source>Visto bueno pendiente {time}</source>
            <translation>Visto bueno pendiente {time}</translation>
        </message>
        <message>
            <source>No: {reason}</source>
            <translation>No: {reason}</translation>
        </message>
        <message>
            <source>Venció sin respuesta; F9 lo pide otra vez</source>
            <translation>Venció sin respuesta; F9 lo pide otra vez</translation>
        </message>
        <message>
            <source>Guardado {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Falta el resultado</source>
            <translation>Falta el resultado</translation>
        </message>
        <message>
            <source>Falta confirmar la identidad</source>
            <translation>Falta confirmar la identidad</translation>
        </message>
        <message>
            <source>Es de nivel {who}: F9 le pide el visto bueno.</source>
            <translation>Es de nivel {who}: F9 le pide el visto bueno.</translation>
        </message>
        <message>
            <source>Un convenio conjunto no se ofrece por escrito; F9 lo registra.</source>
            <translation>Un convenio conjunto no se ofrece por escrito; F9 lo registra.</translation>
        </message>
        <message>
            <source>No hay nada que deshacer.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>El convenio ya quedó registrado: {folio}.</source>
            <translation>El convenio ya quedó registrado: {folio}.</translation>
        </message>
        <message>
            <source>Antes de registrar, confirme la identidad.</source>
            <translation>Antes de registrar, confirme la identidad.</translation>
        </message>
        <message>
            <source>Elija primero una opción con F5, F6 o F7.</source>
            <translation>Elija primero una opción con F5, F6 o F7.</translation>
        </message>
        <message>
            <source>Oferta {folio} por escrito, vale hasta el {until}. Ctrl+P muestra la carta.</source>
            <translation>Oferta {folio} por escrito, vale hasta el {until}. Ctrl+P muestra la carta.</translation>
        </message>
        <message>
            <source>Borrador {folio} guardado; en «Convenios» se ofrece o se retira.</source>
            <translation>Borrador {folio} guardado; en «Convenios» se ofrece o se retira.</translation>
        </message>
        <message>
            <source>Convenio {folio} registrado.</source>
            <translation>Convenio {folio} registrado.</translation>
        </message>
        <message>
            <source>Convenio deshecho; queda anotado en la bitácora.</source>
            <translation>Convenio deshecho; queda anotado en la bitácora.</translation>
        </message>
        <message>
            <source>Llamada agendada. Ctrl+N va al siguiente.</source>
            <translation>Llamada agendada. Ctrl+N va al siguiente.</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de contacto</source>
            <translation>Opciones bloqueadas por la regla de contacto</translation>
        </message>
        <message>
            <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
            <translation>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</translation>
        </message>
        <message>
            <source>Opciones que puede ofrecer</source>
            <translation>Opciones que puede ofrecer</translation>
        </message>
        <message>
            <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
            <translation>Las opciones aparecen al confirmar la identidad (Alt+1).</translation>
        </message>
        <message>
            <source>Sin opciones para esta cuenta</source>
            <translation>Sin opciones para esta cuenta</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de horario</source>
            <translation>Opciones bloqueadas por la regla de horario</translation>
        </message>
        <message>
            <source>Opciones solo con el titular</source>
            <translation>Opciones solo con el titular</translation>
        </message>
        <message>
            <source>Lo que se convino</source>
            <translation>Lo que se convino</translation>
        </message>
        <message>
            <source>Un convenio con todas sus cuentas</source>
            <translation>Un convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Lo más cercano a lo que ofrece</source>
            <translation>Lo más cercano a lo que ofrece</translation>
        </message>
        <message>
            <source>1 más</source>
            <translation>1 más</translation>
        </message>
        <message>
            <source>{count} más</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
            <translation>La política no permite opciones hoy; puede registrar una promesa simple.</translation>
        </message>
        <message>
            <source>Bloqueada por la regla de contacto</source>
            <translation>Bloqueada por la regla de contacto</translation>
        </message>
        <message>
            <source>{letter}. {why}</source>
            <translation>{letter}. {why}</translation>
        </message>
        <message>
            <source>Que la cumpla: {chance}.</source>
            <translation>Que la cumpla: {chance}.</translation>
        </message>
        <message>
            <source>en un pago</source>
            <translation>en un pago</translation>
        </message>
        <message>
            <source>por semana</source>
            <translation>por semana</translation>
        </message>
        <message>
            <source>cada 14 días</source>
            <translation>cada 14 días</translation>
        </message>
        <message>
            <source>por quincena</source>
            <translation>por quincena</translation>
        </message>
        <message>
            <source>al mes</source>
            <translation>al mes</translation>
        </message>
        <message>
            <source>Esperando visto bueno</source>
            <translation>Esperando visto bueno</translation>
        </message>
        <message>
            <source>Pide visto bueno de {who}</source>
            <translation>Pide visto bueno de {who}</translation>
        </message>
        <message>
            <source>Otra opción de {who}</source>
            <translation>Otra opción de {who}</translation>
        </message>
        <message>
            <source>Visto bueno de {who}</source>
            <translation>Visto bueno de {who}</translation>
        </message>
        <message>
            <source>dijo {amount}</source>
            <translation>dijo {amount}</translation>
        </message>
        <message>
            <source>Primer pago</source>
            <translation>Primer pago</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Termina</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Número de pagos</source>
            <translation>Número de pagos</translation>
        </message>
        <message>
            <source>Contra su saldo</source>
            <translation>Contra su saldo</translation>
        </message>
        <message>
            <source>De su ingreso</source>
            <translation>De su ingreso</translation>
        </message>
        <message>
            <source>Que la cumpla</source>
            <translation>Que la cumpla</translation>
        </message>
        <message>
            <source>CAT sin IVA</source>
            <translation>CAT sin IVA</translation>
        </message>
        <message>
            <source>Un solo pago</source>
            <translation>Un solo pago</translation>
        </message>
        <message>
            <source>Cada semana</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Cada 14 días</source>
            <translation>Cada 14 días</translation>
        </message>
        <message>
            <source>Cada quincena</source>
            <translation>Cada quincena</translation>
        </message>
        <message>
            <source>Cada mes</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Permitida</source>
            <translation>Permitida</translation>
        </message>
        <message>
            <source>Fuera de política</source>
            <translation>Fuera de política</translation>
        </message>
        <message>
            <source>Lo único que lo impide: {rule}</source>
            <translation>Lo único que lo impide: {rule}</translation>
        </message>
        <message>
            <source>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</source>
            <translation>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</translation>
        </message>
        <message>
            <source>Por registrar: opción {letter}</source>
            <translation>Por registrar: opción {letter}</translation>
        </message>
        <message>
            <source>Pago {day}</source>
            <translation>Pago {day}</translation>
        </message>
        <message>
            <source>Primer pago {day}</source>
            <translation>Primer pago {day}</translation>
        </message>
        <message>
            <source>favoritas</source>
            <translation>favoritas</translation>
        </message>
        <message>
            <source>Primero registre el convenio con F9; después se imprime.</source>
            <translation>Primero registre el convenio con F9; después se imprime.</translation>
        </message>
        <message>
            <source>Convenio {folio}</source>
            <translation>Convenio {folio}</translation>
        </message>
        <message>
            <source>Carta oferta {folio}</source>
            <translation>Carta oferta {folio}</translation>
        </message>
        <message>
            <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
            <translation>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</translation>
        </message>
        <message>
            <source>{n} etapas</source>
            <translation>{n} etapas</translation>
        </message>
        <message>
            <source>Etapa {n} de {all}</source>
            <translation>Etapa {n} de {all}</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Dígalo con sus palabras. {key} trae la frase.</source>
            <translation>Dígalo con sus palabras. {key} trae la frase.</translation>
        </message>
        <message>
            <source>Respuesta: {title}</source>
            <translation>Respuesta: {title}</translation>
        </message>
        <message>
            <source>Tono: {tone}</source>
            <translation>Tono: {tone}</translation>
        </message>
        <message>
            <source>{step} de {all} · {label}</source>
            <translation>{step} de {all} · {label}</translation>
        </message>
        <message>
            <source>Enter: {next}</source>
            <translation>Enter: {next}</translation>
        </message>
        <message>
            <source>Enter: al guion</source>
            <translation>Enter: al guion</translation>
        </message>
        <message>
            <source>Falta decir: {what}</source>
            <translation>Falta decir: {what}</translation>
        </message>
        <message>
            <source>Después: {title}</source>
            <translation>Después: {title}</translation>
        </message>
        <message>
            <source>Puede llamar desde el </source>
            <translation>Puede llamar desde el </translation>
        </message>
        <message>
            <source>Falta un dato para decidir</source>
            <translation>Falta un dato para decidir</translation>
        </message>
        <message>
            <source>Siga con otra persona</source>
            <translation>Siga con otra persona</translation>
        </message>
        <message>
            <source>Después de la llamada</source>
            <translation>Después de la llamada</translation>
        </message>
        <message>
            <source>Cierre de la cuenta</source>
            <translation>Cierre de la cuenta</translation>
        </message>
        <message>
            <source>Revise la nota: ya está escrita</source>
            <translation>Revise la nota: ya está escrita</translation>
        </message>
        <message>
            <source>por elegir (Ctrl+D)</source>
            <translation>por elegir (Ctrl+D)</translation>
        </message>
        <message>
            <source>Resultado: </source>
            <translation>Resultado: </translation>
        </message>
        <message>
            <source>Convenio </source>
            <translation>Convenio </translation>
        </message>
        <message>
            <source> por </source>
            <translation> por </translation>
        </message>
        <message>
            <source>Próximo contacto: </source>
            <translation>Próximo contacto: </translation>
        </message>
        <message>
            <source>ninguno</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Suspender cobro</source>
            <translation>Suspender cobro</translation>
        </message>
        <message>
            <source>No revelar</source>
            <translation>No revelar</translation>
        </message>
        <message>
            <source>Efecto legal</source>
            <translation>Efecto legal</translation>
        </message>
        <message>
            <source>No insistir</source>
            <translation>No insistir</translation>
        </message>
        <message>
            <source>Es queja</source>
            <translation>Es queja</translation>
        </message>
        <message>
            <source>Cuidado del agente</source>
            <translation>Cuidado del agente</translation>
        </message>
        <message>
            <source>Deje el cobro. Quédese en la línea y avise a supervisión.</source>
            <translation>Deje el cobro. Quédese en la línea y avise a supervisión.</translation>
        </message>
        <message>
            <source>Suspenda el cobro de esta cuenta mientras se revisa.</source>
            <translation>Suspenda el cobro de esta cuenta mientras se revisa.</translation>
        </message>
        <message>
            <source>No diga que existe una deuda, ni el monto, ni el acreedor.</source>
            <translation>No diga que existe una deuda, ni el monto, ni el acreedor.</translation>
        </message>
        <message>
            <source>No pida pago ni compromiso en este momento.</source>
            <translation>No pida pago ni compromiso en este momento.</translation>
        </message>
        <message>
            <source>No encuentro nada parecido. Pruebe otra palabra.</source>
            <translation>No encuentro nada parecido. Pruebe otra palabra.</translation>
        </message>
        <message>
            <source>Recientes y frecuentes</source>
            <translation>Recientes y frecuentes</translation>
        </message>
        <message>
            <source>1 respuesta</source>
            <translation>1 respuesta</translation>
        </message>
        <message>
            <source>{count} respuestas</source>
            <translation>{count} respuestas</translation>
        </message>
        <message>
            <source>Hay una versión nueva</source>
            <translation>Hay una versión nueva</translation>
        </message>
        <message>
            <source>Palabras clave</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Ya se la sabe</source>
            <translation>Ya se la sabe</translation>
        </message>
        <message>
            <source>{key} la trae completa</source>
            <translation>{key} la trae completa</translation>
        </message>
        <message>
            <source>Crisis: la persona primero</source>
            <translation>Crisis: la persona primero</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Use primero una respuesta (Enter).</source>
            <translation>Use primero una respuesta (Enter).</translation>
        </message>
        <message>
            <source>En la nota, «{said}». Mejor: {better}</source>
            <translation>En la nota, «{said}». Mejor: {better}</translation>
        </message>
        <message>
            <source>Falta el resultado de esta llamada (Ctrl+D).</source>
            <translation>Falta el resultado de esta llamada (Ctrl+D).</translation>
        </message>
        <message>
            <source>Quedó con folio {folio}; supervisión la tiene en su lista.</source>
            <translation>Quedó con folio {folio}; supervisión la tiene en su lista.</translation>
        </message>
        <message>
            <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
            <translation>Llamada guardada. Ctrl+N trae al siguiente.</translation>
        </message>
        <message>
            <source>Ya está pedido; espere la respuesta.</source>
            <translation>Ya está pedido; espere la respuesta.</translation>
        </message>
        <message>
            <source>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</source>
            <translation>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</translation>
        </message>
        <message>
            <source>{who} dio el visto bueno: F9 registra.</source>
            <translation>{who} dio el visto bueno: F9 registra.</translation>
        </message>
        <message>
            <source>{who} dio otra opción; está primero: F9 la registra.</source>
            <translation>{who} dio otra opción; está primero: F9 la registra.</translation>
        </message>
        <message>
            <source>Nadie respondió a tiempo. F9 lo pide de nuevo.</source>
            <translation>Nadie respondió a tiempo. F9 lo pide de nuevo.</translation>
        </message>
        <message>
            <source>{who} no dio el visto bueno: {reason}</source>
            <translation>{who} no dio el visto bueno: {reason}</translation>
        </message>
        <message>
            <source>Ya se puede llamar: Ctrl+L.</source>
            <translation>Ya se puede llamar: Ctrl+L.</translation>
        </message>
        <message>
            <source>Ahora no se permite ningún otro medio.</source>
            <translation>Ahora no se permite ningún otro medio.</translation>
        </message>
        <message>
            <source>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</source>
            <translation>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</translation>
        </message>
        <message>
            <source>Ctrl+N otra persona</source>
            <translation>Ctrl+N otra persona</translation>
        </message>
        <message>
            <source>F9 agenda {when}</source>
            <translation>F9 agenda {when}</translation>
        </message>
        <message>
            <source>Ctrl+W por {channel}</source>
            <translation>Ctrl+W por {channel}</translation>
        </message>
        <message>
            <source>o lo autoriza supervisión</source>
            <translation>o lo autoriza supervisión</translation>
        </message>
        <message>
            <source>Anotado: {said}.</source>
            <translation>Anotado: {said}.</translation>
        </message>
        <message>
            <source>Esta persona tiene una sola cuenta con nosotros.</source>
            <translation>Esta persona tiene una sola cuenta con nosotros.</translation>
        </message>
        <message>
            <source>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</source>
            <translation>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</translation>
        </message>
        <message>
            <source>Propóngala al terminar la llamada (Ctrl+Shift+P).</source>
            <translation>Propóngala al terminar la llamada (Ctrl+Shift+P).</translation>
        </message>
        <message>
            <source>Busque primero la ficha (F2).</source>
            <translation>Busque primero la ficha (F2).</translation>
        </message>
        <message>
            <source>Gracias. Supervisión la lee y aquí verá su respuesta.</source>
            <translation>Gracias. Supervisión la lee y aquí verá su respuesta.</translation>
        </message>
        <message>
            <source>Y otras {n} fichas; están en Objeciones.</source>
            <translation>Y otras {n} fichas; están en Objeciones.</translation>
        </message>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Desde la última vez que entró.</source>
            <translation>Desde la última vez que entró.</translation>
        </message>
        <message>
            <source>Aceptaron su propuesta</source>
            <translation>Aceptaron su propuesta</translation>
        </message>
        <message>
            <source>Sumaron su propuesta a otra</source>
            <translation>Sumaron su propuesta a otra</translation>
        </message>
        <message>
            <source>Contestaron su propuesta</source>
            <translation>Contestaron su propuesta</translation>
        </message>
        <message>
            <source>Supervisión</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Ya no se usa.</source>
            <translation>Ya no se usa.</translation>
        </message>
        <message>
            <source>Ficha nueva</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <source>Cambió</source>
            <translation>Cambió</translation>
        </message>
        <message>
            <source>Verá menos texto de esta respuesta. {key} la trae completa.</source>
            <translation>Verá menos texto de esta respuesta. {key} la trae completa.</translation>
        </message>
        <message>
            <source>Sus teclas de favoritas están llenas. Quite una primero.</source>
            <translation>Sus teclas de favoritas están llenas. Quite una primero.</translation>
        </message>
        <message>
            <source>Favorita en {key}.</source>
            <translation>Favorita en {key}.</translation>
        </message>
        <message>
            <source>Ya no es favorita.</source>
            <translation>Ya no es favorita.</translation>
        </message>
        <message>
            <source>Esa tecla no tiene favorita. {key} guarda la que ve.</source>
            <translation>Esa tecla no tiene favorita. {key} guarda la que ve.</translation>
        </message>
        <message>
            <source>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</source>
            <translation>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</translation>
        </message>
        <message>
            <source>Política nueva en uso: versión {version}.</source>
            <translation>Política nueva en uso: versión {version}.</translation>
        </message>
        <message>
            <source>No llamarle</source>
            <translation>No llamarle</translation>
        </message>
        <message>
            <source>Los demás medios siguen abiertos</source>
            <translation>Los demás medios siguen abiertos</translation>
        </message>
        <message>
            <source>No escribirle por WhatsApp</source>
            <translation>No escribirle por WhatsApp</translation>
        </message>
        <message>
            <source>Desde este momento</source>
            <translation>Desde este momento</translation>
        </message>
        <message>
            <source>No mandarle SMS</source>
            <translation>No mandarle SMS</translation>
        </message>
        <message>
            <source>No escribirle por correo</source>
            <translation>No escribirle por correo</translation>
        </message>
        <message>
            <source>No buscarle en su trabajo</source>
            <translation>No buscarle en su trabajo</translation>
        </message>
        <message>
            <source>Ni llamadas ni visitas ahí</source>
            <translation>Ni llamadas ni visitas ahí</translation>
        </message>
        <message>
            <source>No contactarle más</source>
            <translation>No contactarle más</translation>
        </message>
        <message>
            <source>Por ningún medio; solo supervisión lo quita</source>
            <translation>Por ningún medio; solo supervisión lo quita</translation>
        </message>
        <message>
            <source>Tiene abogado</source>
            <translation>Tiene abogado</translation>
        </message>
        <message>
            <source>Lo atiende el área jurídica</source>
            <translation>Lo atiende el área jurídica</translation>
        </message>
        <message>
            <source>No reconoce la deuda: aclaración</source>
            <translation>No reconoce la deuda: aclaración</translation>
        </message>
        <message>
            <source>Se suspende la cobranza y se le da folio</source>
            <translation>Se suspende la cobranza y se le da folio</translation>
        </message>
        <message>
            <source>Presenta una queja</source>
            <translation>Presenta una queja</translation>
        </message>
        <message>
            <source>Se le da folio y fecha de respuesta</source>
            <translation>Se le da folio y fecha de respuesta</translation>
        </message>
        <message>
            <source>Permite un medio, otra hora o una visita</source>
            <translation>Permite un medio, otra hora o una visita</translation>
        </message>
        <message>
            <source>Escriba: permite whatsapp hasta 31/01: grabación 17</source>
            <translation>Escriba: permite whatsapp hasta 31/01: grabación 17</translation>
        </message>
        <message>
            <source>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</source>
            <translation>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</translation>
        </message>
        <message>
            <source>La fecha se escribe así: hasta 31/01/2027</source>
            <translation>La fecha se escribe así: hasta 31/01/2027</translation>
        </message>
        <message>
            <source>Falta la prueba: dos puntos y dónde está (: grabación 17)</source>
            <translation>Falta la prueba: dos puntos y dónde está (: grabación 17)</translation>
        </message>
        <message>
            <source>Permite otra hora</source>
            <translation>Permite otra hora</translation>
        </message>
        <message>
            <source>Permite más llamadas</source>
            <translation>Permite más llamadas</translation>
        </message>
        <message>
            <source>Permite una visita</source>
            <translation>Permite una visita</translation>
        </message>
        <message>
            <source>Llamarle solo de {hours}</source>
            <translation>Llamarle solo de {hours}</translation>
        </message>
        <message>
            <source>Hora de la persona</source>
            <translation>Hora de la persona</translation>
        </message>
        <message>
            <source>Escriba qué pide, o un horario: 09:00-12:00.</source>
            <translation>Escriba qué pide, o un horario: 09:00-12:00.</translation>
        </message>
        <message>
            <source>Lo que pide la persona</source>
            <translation>Lo que pide la persona</translation>
        </message>
        <message>
            <source>Qué pide, o un horario: 09:00-12:00</source>
            <translation>Qué pide, o un horario: 09:00-12:00</translation>
        </message>
        <message>
            <source>Quedó guardado: {what}.</source>
            <translation>Quedó guardado: {what}.</translation>
        </message>
        <message>
            <source>Folio {folio}.</source>
            <translation>Folio {folio}.</translation>
        </message>
        <message>
            <source>Permite</source>
            <translation>Permite</translation>
        </message>
        <message>
            <source>que diga otra cosa</source>
            <translation>que diga otra cosa</translation>
        </message>
        <message>
            <source>Hasta {until} · prueba: {proof}</source>
            <translation>Hasta {until} · prueba: {proof}</translation>
        </message>
        <message>
            <source>Aún no tiene favoritas. {key} guarda la respuesta que ve.</source>
            <translation>Aún no tiene favoritas. {key} guarda la respuesta que ve.</translation>
        </message>
        <message>
            <source>Mis favoritas · {country}</source>
            <translation>Mis favoritas · {country}</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Grupo del acreedor</source>
            <translation>Grupo del acreedor</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>La lista se filtra al terminar la llamada.</source>
            <translation>La lista se filtra al terminar la llamada.</translation>
        </message>
        <message>
            <source>Toda la lista</source>
            <translation>Toda la lista</translation>
        </message>
        <message>
            <source>Solo {whom}</source>
            <translation>Solo {whom}</translation>
        </message>
        <message>
            <source> o </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Tramo {name}</source>
            <translation>Tramo {name}</translation>
        </message>
        <message>
            <source>Tramo desde {low}</source>
            <translation>Tramo desde {low}</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Nada de la cartera se llama así.</source>
            <translation>Nada de la cartera se llama así.</translation>
        </message>
        <message>
            <source>{count} elegidos</source>
            <translation>{count} elegidos</translation>
        </message>
        <message>
            <source>A quiénes llamar</source>
            <translation>A quiénes llamar</translation>
        </message>
        <message>
            <source>Producto, tramo, estado o segmento</source>
            <translation>Producto, tramo, estado o segmento</translation>
        </message>
        <message>
            <source>poner o quitar</source>
            <translation>poner o quitar</translation>
        </message>
        <message>
            <source>quedan más de {count}</source>
            <translation>quedan más de {count}</translation>
        </message>
        <message>
            <source>queda 1 persona</source>
            <translation>queda 1 persona</translation>
        </message>
        <message>
            <source>no queda nadie por llamar ahora</source>
            <translation>no queda nadie por llamar ahora</translation>
        </message>
        <message>
            <source>quedan {count} personas</source>
            <translation>quedan {count} personas</translation>
        </message>
        <message>
            <source>Ninguna pieza se llama así.</source>
            <translation>Ninguna pieza se llama así.</translation>
        </message>
        <message>
            <source>Por qué pieza llama</source>
            <translation>Por qué pieza llama</translation>
        </message>
        <message>
            <source>Las piezas se anotan con una persona en la mesa.</source>
            <translation>Las piezas se anotan con una persona en la mesa.</translation>
        </message>
        <message>
            <source>Qué se le envió</source>
            <translation>Qué se le envió</translation>
        </message>
        <message>
            <source> El texto está copiado: péguelo y envíelo.</source>
            <translation> El texto está copiado: péguelo y envíelo.</translation>
        </message>
        <message>
            <source>Ninguna campaña en marcha le envía algo a mano.</source>
            <translation>Ninguna campaña en marcha le envía algo a mano.</translation>
        </message>
        <message>
            <source>Código, pieza o campaña</source>
            <translation>Código, pieza o campaña</translation>
        </message>
        <message>
            <source>anotar</source>
            <translation>anotar</translation>
        </message>
        <message>
            <source>todavía no se le envía</source>
            <translation>todavía no se le envía</translation>
        </message>
        <message>
            <source>consta {state} desde el {day}</source>
            <translation>consta {state} desde el {day}</translation>
        </message>
        <message>
            <source>Segmento {title}: primero {offer}</source>
            <translation>Segmento {title}: primero {offer}</translation>
        </message>
        <message>
            <source>Interno · {turn}</source>
            <translation>Interno · {turn}</translation>
        </message>
        <message>
            <source>Su segmento, porque: {why}</source>
            <translation>Su segmento, porque: {why}</translation>
        </message>
        <message>
            <source>Su batería dice: {message}</source>
            <translation>Su batería dice: {message}</translation>
        </message>
        <message>
            <source>tope del mes cumplido ({made} de {cap})</source>
            <translation>tope del mes cumplido ({made} de {cap})</translation>
        </message>
        <message>
            <source>batería del mes completa</source>
            <translation>batería del mes completa</translation>
        </message>
        <message>
            <source>paso {number} de {count}, desde el {day}</source>
            <translation>paso {number} de {count}, desde el {day}</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Curso del indicador</source>
            <translation>Curso del indicador</translation>
        </message>
        <message>
            <source>Partes del indicador</source>
            <translation>Partes del indicador</translation>
        </message>
        <message>
            <source>Curso</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Partes</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Abrir el indicador por</source>
            <translation>Abrir el indicador por</translation>
        </message>
        <message>
            <source>Meta…</source>
            <translation>Meta…</translation>
        </message>
        <message>
            <source>Cambiar la meta de este indicador</source>
            <translation>Cambiar la meta de este indicador</translation>
        </message>
    </context>
    <context>
        <name>DocumentPanel</name>
        <message>
            <source>Guardar versión</source>
            <translation>Guardar versión</translation>
        </message>
        <message>
            <source>El que trae el programa</source>
            <translation>El que trae el programa</translation>
        </message>
        <message>
            <source>Exportar</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>¿Qué cambió? Queda en la historia.</source>
            <translation>¿Qué cambió? Queda en la historia.</translation>
        </message>
    </context>
    <context>
        <name>DrillFrame</name>
        <message>
            <source>Práctica: nada de lo que haga aquí es real</source>
            <translation>Práctica: nada de lo que haga aquí es real</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Borrador</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>En revisión</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Publicada</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Retirada</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 error</translation>
        </message>
        <message>
            <source>{count} errores</source>
            <translation>{count} errores</translation>
        </message>
        <message>
            <source>{count} de {most} palabras</source>
            <translation>{count} de {most} palabras</translation>
        </message>
        <message>
            <source>1 renglón</source>
            <translation>1 renglón</translation>
        </message>
        <message>
            <source>{count} renglones</source>
            <translation>{count} renglones</translation>
        </message>
        <message>
            <source>1 palabra</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <source>{count} palabras</source>
            <translation>{count} palabras</translation>
        </message>
        <message>
            <source> También en: {countries}.</source>
            <translation> También en: {countries}.</translation>
        </message>
        <message>
            <source>Las flechas eligen; Enter vuelve a los campos.</source>
            <translation>Las flechas eligen; Enter vuelve a los campos.</translation>
        </message>
        <message>
            <source>Espacio marca o desmarca; Enter vuelve a los campos.</source>
            <translation>Espacio marca o desmarca; Enter vuelve a los campos.</translation>
        </message>
        <message>
            <source>Un renglón por frase, con su país: «CL: perdí la pega».</source>
            <translation>Un renglón por frase, con su país: «CL: perdí la pega».</translation>
        </message>
        <message>
            <source>Un renglón por cada uno.</source>
            <translation>Un renglón por cada uno.</translation>
        </message>
        <message>
            <source>Como lo diría el cliente: lo ve el agente en la lista.</source>
            <translation>Como lo diría el cliente: lo ve el agente en la lista.</translation>
        </message>
        <message>
            <source>Sirve para contar; no la cambie si solo corrige el texto.</source>
            <translation>Sirve para contar; no la cambie si solo corrige el texto.</translation>
        </message>
        <message>
            <source>Una ficha por renglón, por su clave: «ya-pague».</source>
            <translation>Una ficha por renglón, por su clave: «ya-pague».</translation>
        </message>
        <message>
            <source>Escriba «{» para poner un dato del cliente.</source>
            <translation>Escriba «{» para poner un dato del cliente.</translation>
        </message>
        <message>
            <source>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</source>
            <translation>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</translation>
        </message>
        <message>
            <source>Este campo no se quita; puede dejarlo vacío.</source>
            <translation>Este campo no se quita; puede dejarlo vacío.</translation>
        </message>
        <message>
            <source>Aquí no hay nada que cambiar.</source>
            <translation>Aquí no hay nada que cambiar.</translation>
        </message>
        <message>
            <source>La versión {n} es ahora el borrador.</source>
            <translation>La versión {n} es ahora el borrador.</translation>
        </message>
        <message>
            <source>Está en revisión.</source>
            <translation>Está en revisión.</translation>
        </message>
        <message>
            <source>Borrador descartado.</source>
            <translation>Borrador descartado.</translation>
        </message>
        <message>
            <source>Escriba en la búsqueda lo que dijo el cliente.</source>
            <translation>Escriba en la búsqueda lo que dijo el cliente.</translation>
        </message>
        <message>
            <source>Prueba agregada: «{text}» debe encontrar «{title}».</source>
            <translation>Prueba agregada: «{text}» debe encontrar «{title}».</translation>
        </message>
        <message>
            <source>Guardando…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Guardado {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Sin guardar</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>{count} de {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>Esta ficha no tiene cambios por enviar.</source>
            <translation>Esta ficha no tiene cambios por enviar.</translation>
        </message>
        <message>
            <source>Volvió a ser borrador.</source>
            <translation>Volvió a ser borrador.</translation>
        </message>
        <message>
            <source>{count} fichas exportadas a «{name}».</source>
            <translation>{count} fichas exportadas a «{name}».</translation>
        </message>
        <message>
            <source>Exportando…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Leídas: {read}. Distintas: {differ}. Renglones con problemas: {bad}.</source>
            <translation>Leídas: {read}. Distintas: {differ}. Renglones con problemas: {bad}.</translation>
        </message>
        <message>
            <source>Leyendo «{name}»…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>1 ficha es ahora un borrador: publíquela cuando quiera.</source>
            <translation>1 ficha es ahora un borrador: publíquela cuando quiera.</translation>
        </message>
        <message>
            <source>{count} fichas son ahora borradores: publíquelas.</source>
            <translation>{count} fichas son ahora borradores: publíquelas.</translation>
        </message>
        <message>
            <source>Importe una carpeta o un archivo para comparar.</source>
            <translation>Importe una carpeta o un archivo para comparar.</translation>
        </message>
        <message>
            <source>No está en la nuestra</source>
            <translation>No está en la nuestra</translation>
        </message>
        <message>
            <source>1 campo distinto</source>
            <translation>1 campo distinto</translation>
        </message>
        <message>
            <source>{count} campos distintos</source>
            <translation>{count} campos distintos</translation>
        </message>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Ficha</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>Qué pasa</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</source>
            <translation>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</translation>
        </message>
        <message>
            <source>Dos bibliotecas</source>
            <translation>Dos bibliotecas</translation>
        </message>
        <message>
            <source>{bad} con problemas, {good} bien</source>
            <translation>{bad} con problemas, {good} bien</translation>
        </message>
        <message>
            <source>Renglón por renglón</source>
            <translation>Renglón por renglón</translation>
        </message>
        <message>
            <source>Leída; no está en la nuestra</source>
            <translation>Leída; no está en la nuestra</translation>
        </message>
        <message>
            <source>Leída; distinta de la nuestra</source>
            <translation>Leída; distinta de la nuestra</translation>
        </message>
        <message>
            <source>Leída; igual que la nuestra</source>
            <translation>Leída; igual que la nuestra</translation>
        </message>
        <message>
            <source>No pude escribir ahí. No cambié nada; elija otra carpeta.</source>
            <translation>No pude escribir ahí. No cambié nada; elija otra carpeta.</translation>
        </message>
        <message>
            <source>De un vistazo</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Pregunte sin motivo</source>
            <translation>Pregunte sin motivo</translation>
        </message>
        <message>
            <source>Pregunta de apoyo</source>
            <translation>Pregunta de apoyo</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Puente</source>
            <translation>Puente</translation>
        </message>
        <message>
            <source>Cierre</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>En otro país</source>
            <translation>En otro país</translation>
        </message>
        <message>
            <source>Evite</source>
            <translation>Evite</translation>
        </message>
        <message>
            <source>Deténgase</source>
            <translation>Deténgase</translation>
        </message>
        <message>
            <source>Así lo dicen</source>
            <translation>Así lo dicen</translation>
        </message>
        <message>
            <source>Así se escribe con prisa</source>
            <translation>Así se escribe con prisa</translation>
        </message>
        <message>
            <source>Así lo dicen fuera</source>
            <translation>Así lo dicen fuera</translation>
        </message>
        <message>
            <source>Escuche si</source>
            <translation>Escuche si</translation>
        </message>
        <message>
            <source>Qué registrar</source>
            <translation>Qué registrar</translation>
        </message>
        <message>
            <source>Etapas del guion</source>
            <translation>Etapas del guion</translation>
        </message>
        <message>
            <source>Opciones que abre</source>
            <translation>Opciones que abre</translation>
        </message>
        <message>
            <source>Etiquetas</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Título</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Vecinas: «¿o es…?»</source>
            <translation>Vecinas: «¿o es…?»</translation>
        </message>
        <message>
            <source>tono</source>
            <translation>tono</translation>
        </message>
        <message>
            <source>clave</source>
            <translation>clave</translation>
        </message>
        <message>
            <source>para quién</source>
            <translation>para quién</translation>
        </message>
        <message>
            <source>no se dice en</source>
            <translation>no se dice en</translation>
        </message>
        <message>
            <source>por qué</source>
            <translation>por qué</translation>
        </message>
        <message>
            <source>país</source>
            <translation>país</translation>
        </message>
        <message>
            <source>campo</source>
            <translation>campo</translation>
        </message>
        <message>
            <source>no diga</source>
            <translation>no diga</translation>
        </message>
        <message>
            <source>porque</source>
            <translation>porque</translation>
        </message>
        <message>
            <source>mejor</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>cuando</source>
            <translation>cuando</translation>
        </message>
        <message>
            <source>haga</source>
            <translation>haga</translation>
        </message>
        <message>
            <source>es pasajero</source>
            <translation>es pasajero</translation>
        </message>
        <message>
            <source>es duradero</source>
            <translation>es duradero</translation>
        </message>
        <message>
            <source>pide cuidado</source>
            <translation>pide cuidado</translation>
        </message>
        <message>
            <source>Versión {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <source>la que trae el programa</source>
            <translation>la que trae el programa</translation>
        </message>
        <message>
            <source>De la versión {n} al texto de ahora</source>
            <translation>De la versión {n} al texto de ahora</translation>
        </message>
        <message>
            <source>Dicen lo mismo.</source>
            <translation>Dicen lo mismo.</translation>
        </message>
        <message>
            <source>Tachado: lo que estaba. Subrayado: lo que quedó. Espacio fija una versión para compararla con cualquier otra.</source>
            <translation>Tachado: lo que estaba. Subrayado: lo que quedó. Espacio fija una versión para compararla con cualquier otra.</translation>
        </message>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Quién y cuándo</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <source>De la versión {old} a la versión {new}</source>
            <translation>De la versión {old} a la versión {new}</translation>
        </message>
        <message>
            <source>el programa</source>
            <translation>el programa</translation>
        </message>
        <message>
            <source>La propuso un agente.</source>
            <translation>La propuso un agente.</translation>
        </message>
        <message>
            <source>Por sumar: «{text}»</source>
            <translation>Por sumar: «{text}»</translation>
        </message>
        <message>
            <source>No falta nada: todas las búsquedas encontraron su ficha.</source>
            <translation>No falta nada: todas las búsquedas encontraron su ficha.</translation>
        </message>
        <message>
            <source>{name} propone: {text}</source>
            <translation>{name} propone: {text}</translation>
        </message>
        <message>
            <source>Propuesta</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Propone</source>
            <translation>Propone</translation>
        </message>
        <message>
            <source>De {name}. Lo que conteste aquí lo verá al entrar.</source>
            <translation>De {name}. Lo que conteste aquí lo verá al entrar.</translation>
        </message>
        <message>
            <source>Lo que propone</source>
            <translation>Lo que propone</translation>
        </message>
        <message>
            <source>Lo que se dice hoy</source>
            <translation>Lo que se dice hoy</translation>
        </message>
        <message>
            <source>Hoy tampoco sale ninguna.</source>
            <translation>Hoy tampoco sale ninguna.</translation>
        </message>
        <message>
            <source>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</source>
            <translation>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</translation>
        </message>
        <message>
            <source>Hoy encuentra</source>
            <translation>Hoy encuentra</translation>
        </message>
        <message>
            <source>Qué hacer</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Buscarla en las fichas y abrir la correcta.</source>
            <translation>Buscarla en las fichas y abrir la correcta.</translation>
        </message>
        <message>
            <source>Agregar la frase a sus ejemplos.</source>
            <translation>Agregar la frase a sus ejemplos.</translation>
        </message>
        <message>
            <source>Guardarla como prueba con Alt+E.</source>
            <translation>Guardarla como prueba con Alt+E.</translation>
        </message>
        <message>
            <source>Sin datos personales</source>
            <translation>Sin datos personales</translation>
        </message>
        <message>
            <source>No encontró nada · última vez {day}</source>
            <translation>No encontró nada · última vez {day}</translation>
        </message>
        <message>
            <source>Se abandonó sin usar ninguna · última vez {day}</source>
            <translation>Se abandonó sin usar ninguna · última vez {day}</translation>
        </message>
        <message>
            <source>1 vez</source>
            <translation>1 vez</translation>
        </message>
        <message>
            <source>{count} veces</source>
            <translation>{count} veces</translation>
        </message>
        <message>
            <source>Gracias: su frase es ahora una respuesta.</source>
            <translation>Gracias: su frase es ahora una respuesta.</translation>
        </message>
        <message>
            <source>Gracias: la sumé a una que ya estaba.</source>
            <translation>Gracias: la sumé a una que ya estaba.</translation>
        </message>
        <message>
            <source>Gracias por proponerla; por ahora dejamos la que está.</source>
            <translation>Gracias por proponerla; por ahora dejamos la que está.</translation>
        </message>
        <message>
            <source>Nada de esto está prohibido aquí.</source>
            <translation>Nada de esto está prohibido aquí.</translation>
        </message>
        <message>
            <source>1 frase no se puede decir aquí.</source>
            <translation>1 frase no se puede decir aquí.</translation>
        </message>
        <message>
            <source>{count} frases no se pueden decir aquí.</source>
            <translation>{count} frases no se pueden decir aquí.</translation>
        </message>
        <message>
            <source>Corrija lo marcado en rojo antes de publicar.</source>
            <translation>Corrija lo marcado en rojo antes de publicar.</translation>
        </message>
        <message>
            <source>Primero pruebe la publicación y corrija sus errores.</source>
            <translation>Primero pruebe la publicación y corrija sus errores.</translation>
        </message>
        <message>
            <source>No hay ninguna publicación que deshacer.</source>
            <translation>No hay ninguna publicación que deshacer.</translation>
        </message>
        <message>
            <source>Publicación deshecha: las mesas vuelven a lo de antes.</source>
            <translation>Publicación deshecha: las mesas vuelven a lo de antes.</translation>
        </message>
        <message>
            <source>Prueba cancelada.</source>
            <translation>Prueba cancelada.</translation>
        </message>
        <message>
            <source>Publicado: en unos segundos está en todas las mesas.</source>
            <translation>Publicado: en unos segundos está en todas las mesas.</translation>
        </message>
        <message>
            <source>Se retira de las mesas</source>
            <translation>Se retira de las mesas</translation>
        </message>
        <message>
            <source>Nada espera a publicarse.</source>
            <translation>Nada espera a publicarse.</translation>
        </message>
        <message>
            <source>Probando las búsquedas…</source>
            <translation>Probando las búsquedas…</translation>
        </message>
        <message>
            <source>1 error impide publicar.</source>
            <translation>1 error impide publicar.</translation>
        </message>
        <message>
            <source>{count} errores impiden publicar.</source>
            <translation>{count} errores impiden publicar.</translation>
        </message>
        <message>
            <source>1 búsqueda empeora</source>
            <translation>1 búsqueda empeora</translation>
        </message>
        <message>
            <source>{count} búsquedas empeoran</source>
            <translation>{count} búsquedas empeoran</translation>
        </message>
        <message>
            <source>1 mejora</source>
            <translation>1 mejora</translation>
        </message>
        <message>
            <source>{count} mejoran</source>
            <translation>{count} mejoran</translation>
        </message>
        <message>
            <source>{worsen}, {improve}. ¿Publicar?</source>
            <translation>{worsen}, {improve}. ¿Publicar?</translation>
        </message>
        <message>
            <source>Antes de publicar</source>
            <translation>Antes de publicar</translation>
        </message>
        <message>
            <source>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</source>
            <translation>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</translation>
        </message>
        <message>
            <source>Búsquedas que empeoran</source>
            <translation>Búsquedas que empeoran</translation>
        </message>
        <message>
            <source>Búsquedas que mejoran</source>
            <translation>Búsquedas que mejoran</translation>
        </message>
        <message>
            <source>Bajan de lugar</source>
            <translation>Bajan de lugar</translation>
        </message>
        <message>
            <source>Se retira de las mesas.</source>
            <translation>Se retira de las mesas.</translation>
        </message>
        <message>
            <source>Empiezan a contarse de nuevo: {responses}.</source>
            <translation>Empiezan a contarse de nuevo: {responses}.</translation>
        </message>
        <message>
            <source>Ficha nueva</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <source>… {count} renglones siguen igual …</source>
            <translation>… {count} renglones siguen igual …</translation>
        </message>
        <message>
            <source>{passed} de {total} búsquedas bien</source>
            <translation>{passed} de {total} búsquedas bien</translation>
        </message>
        <message>
            <source> Mejor: {better}</source>
            <translation> Mejor: {better}</translation>
        </message>
        <message>
            <source>Qué falta corregir</source>
            <translation>Qué falta corregir</translation>
        </message>
        <message>
            <source>Dicen</source>
            <translation>Dicen</translation>
        </message>
        <message>
            <source>Debe encontrar</source>
            <translation>Debe encontrar</translation>
        </message>
        <message>
            <source>Antes</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Después</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Sale primero</source>
            <translation>Sale primero</translation>
        </message>
        <message>
            <source>nada</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>1 búsqueda</source>
            <translation>1 búsqueda</translation>
        </message>
        <message>
            <source>{count} búsquedas</source>
            <translation>{count} búsquedas</translation>
        </message>
        <message>
            <source>Ya fallaban antes</source>
            <translation>Ya fallaban antes</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>deshecha</source>
            <translation>deshecha</translation>
        </message>
        <message>
            <source>deshizo la anterior</source>
            <translation>deshizo la anterior</translation>
        </message>
        <message>
            <source>Publicado antes</source>
            <translation>Publicado antes</translation>
        </message>
        <message>
            <source>Desde ahora se sortea cuál respuesta va primero en esta ficha.</source>
            <translation>Desde ahora se sortea cuál respuesta va primero en esta ficha.</translation>
        </message>
        <message>
            <source>Sin sorteo: vuelve a elegirse por la situación del cliente.</source>
            <translation>Sin sorteo: vuelve a elegirse por la situación del cliente.</translation>
        </message>
        <message>
            <source>dicha en 1 llamada</source>
            <translation>dicha en 1 llamada</translation>
        </message>
        <message>
            <source>dicha en {count} llamadas</source>
            <translation>dicha en {count} llamadas</translation>
        </message>
        <message>
            <source>todavía no se ha dicho</source>
            <translation>todavía no se ha dicho</translation>
        </message>
        <message>
            <source>Sorteo</source>
            <translation>Sorteo</translation>
        </message>
        <message>
            <source>Con sorteo</source>
            <translation>Con sorteo</translation>
        </message>
        <message>
            <source>Sin sorteo</source>
            <translation>Sin sorteo</translation>
        </message>
        <message>
            <source>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</source>
            <translation>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</translation>
        </message>
        <message>
            <source>Qué pasó después de decirla</source>
            <translation>Qué pasó después de decirla</translation>
        </message>
        <message>
            <source>Para comparar</source>
            <translation>Para comparar</translation>
        </message>
        <message>
            <source>Los textos</source>
            <translation>Los textos</translation>
        </message>
        <message>
            <source>Usada</source>
            <translation>Usada</translation>
        </message>
        <message>
            <source>Acordó</source>
            <translation>Acordó</translation>
        </message>
        <message>
            <source>Cumplió</source>
            <translation>Cumplió</translation>
        </message>
        <message>
            <source>Con 95 % de certeza</source>
            <translation>Con 95 % de certeza</translation>
        </message>
        <message>
            <source>aprendiendo, faltan {n}</source>
            <translation>aprendiendo, faltan {n}</translation>
        </message>
        <message>
            <source>{kept} de {settled}</source>
            <translation>{kept} de {settled}</translation>
        </message>
        <message>
            <source>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</source>
            <translation>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</translation>
        </message>
        <message>
            <source>Sorteada</source>
            <translation>Sorteada</translation>
        </message>
        <message>
            <source>El agente usó otra</source>
            <translation>El agente usó otra</translation>
        </message>
        <message>
            <source>«{code}» (no existe)</source>
            <translation>«{code}» (no existe)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Versiones de la ficha</source>
            <translation>Versiones de la ficha</translation>
        </message>
        <message>
            <source>Por publicar</source>
            <translation>Por publicar</translation>
        </message>
        <message>
            <source>Lo que falta</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Su respuesta a quien propuso</source>
            <translation>Su respuesta a quien propuso</translation>
        </message>
        <message>
            <source>Lo que funciona</source>
            <translation>Lo que funciona</translation>
        </message>
        <message>
            <source>Otra biblioteca</source>
            <translation>Otra biblioteca</translation>
        </message>
        <message>
            <source>Importar fichas</source>
            <translation>Importar fichas</translation>
        </message>
        <message>
            <source>Fichas (*.yaml *.csv)</source>
            <translation>Fichas (*.yaml *.csv)</translation>
        </message>
        <message>
            <source>Exportar fichas</source>
            <translation>Exportar fichas</translation>
        </message>
        <message>
            <source>Hoja de cálculo (*.csv)</source>
            <translation>Hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Carpeta para las fichas</source>
            <translation>Carpeta para las fichas</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Publicar</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Intercambio</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>Restaurar esta versión</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Volver a la ficha</source>
            <translation>Volver a la ficha</translation>
        </message>
        <message>
            <source>Probar las búsquedas</source>
            <translation>Probar las búsquedas</translation>
        </message>
        <message>
            <source>Publicar en todas las mesas</source>
            <translation>Publicar en todas las mesas</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Deshacer lo publicado</source>
            <translation>Deshacer lo publicado</translation>
        </message>
        <message>
            <source>Buscar en las fichas</source>
            <translation>Buscar en las fichas</translation>
        </message>
        <message>
            <source>Ya está atendida</source>
            <translation>Ya está atendida</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Sumar a otra</source>
            <translation>Sumar a otra</translation>
        </message>
        <message>
            <source>Agradecer</source>
            <translation>Agradecer</translation>
        </message>
        <message>
            <source>Encender o apagar el sorteo</source>
            <translation>Encender o apagar el sorteo</translation>
        </message>
        <message>
            <source>Importar…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Todas</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Tomar las elegidas</source>
            <translation>Tomar las elegidas</translation>
        </message>
        <message>
            <source>Exportar YAML…</source>
            <translation>Exportar YAML…</translation>
        </message>
        <message>
            <source>Exportar CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
    </context>
    <context>
        <name>EditorView</name>
        <message>
            <source>Agregar</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Subir</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Bajar</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Simular</source>
            <translation>Simular</translation>
        </message>
        <message>
            <source>Enviar a aprobación</source>
            <translation>Enviar a aprobación</translation>
        </message>
        <message>
            <source>Descartar</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Agregar un renglón</source>
            <translation>Agregar un renglón</translation>
        </message>
        <message>
            <source>Quitar el renglón</source>
            <translation>Quitar el renglón</translation>
        </message>
        <message>
            <source>Subir el renglón</source>
            <translation>Subir el renglón</translation>
        </message>
        <message>
            <source>Bajar el renglón</source>
            <translation>Bajar el renglón</translation>
        </message>
        <message>
            <source>Simular con la cartera</source>
            <translation>Simular con la cartera</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Primer día en que vale</source>
            <translation>Primer día en que vale</translation>
        </message>
        <message>
            <source>Empieza el…</source>
            <translation>Empieza el…</translation>
        </message>
        <message>
            <source>Nota para quien aprueba</source>
            <translation>Nota para quien aprueba</translation>
        </message>
        <message>
            <source>Para qué es el cambio (opcional). Enter envía.</source>
            <translation>Para qué es el cambio (opcional). Enter envía.</translation>
        </message>
        <message>
            <source>Empieza el</source>
            <translation>Empieza el</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Pantalla cubierta. Lo escrito y la llamada siguen aquí.</source>
            <translation>Pantalla cubierta. Lo escrito y la llamada siguen aquí.</translation>
        </message>
        <message>
            <source>Hay una llamada en curso y sigue abierta.</source>
            <translation>Hay una llamada en curso y sigue abierta.</translation>
        </message>
        <message>
            <source>Hay una llamada en curso: la sigue {name}, o supervisión en su lugar.</source>
            <translation>Hay una llamada en curso: la sigue {name}, o supervisión en su lugar.</translation>
        </message>
        <message>
            <source>La pantalla se cubre en {seconds} s; toque una tecla.</source>
            <translation>La pantalla se cubre en {seconds} s; toque una tecla.</translation>
        </message>
        <message>
            <source>La puerta se abre en {wait}.</source>
            <translation>La puerta se abre en {wait}.</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Agent Desk</source>
            <translation>Agent Desk</translation>
        </message>
        <message>
            <source>Abriendo la cartera…</source>
            <translation>Abriendo la cartera…</translation>
        </message>
        <message>
            <source>¿Quién entra?</source>
            <translation>¿Quién entra?</translation>
        </message>
        <message>
            <source>entrar y cambiar el PIN</source>
            <translation>entrar y cambiar el PIN</translation>
        </message>
        <message>
            <source>otra persona</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Los datos de este equipo están cifrados: su PIN los abre.</source>
            <translation>Los datos de este equipo están cifrados: su PIN los abre.</translation>
        </message>
        <message>
            <source>Elija su PIN</source>
            <translation>Elija su PIN</translation>
        </message>
        <message>
            <source>El de antes deja de abrir en este equipo; la llamada no se toca.</source>
            <translation>El de antes deja de abrir en este equipo; la llamada no se toca.</translation>
        </message>
        <message>
            <source>El que usó era temporal y alguien más lo conoce. El nuevo es solo suyo.</source>
            <translation>El que usó era temporal y alguien más lo conoce. El nuevo es solo suyo.</translation>
        </message>
        <message>
            <source>El archivo de su institución</source>
            <translation>El archivo de su institución</translation>
        </message>
        <message>
            <source>Se crea cifrado en este equipo. Usted lo administra: carga la cartera y da acceso a los demás.</source>
            <translation>Se crea cifrado en este equipo. Usted lo administra: carga la cartera y da acceso a los demás.</translation>
        </message>
        <message>
            <source>volver</source>
            <translation>volver</translation>
        </message>
        <message>
            <source>Su llave de recuperación</source>
            <translation>Su llave de recuperación</translation>
        </message>
        <message>
            <source>Es la única vez que el programa la enseña.</source>
            <translation>Es la única vez que el programa la enseña.</translation>
        </message>
        <message>
            <source>Sus datos están listos</source>
            <translation>Sus datos están listos</translation>
        </message>
        <message>
            <source>Crear el archivo de mi institución (0)</source>
            <translation>Crear el archivo de mi institución (0)</translation>
        </message>
        <message>
            <source>Todo lo que se haga queda a nombre de quien entra.</source>
            <translation>Todo lo que se haga queda a nombre de quien entra.</translation>
        </message>
        <message>
            <source>No se pudo abrir</source>
            <translation>No se pudo abrir</translation>
        </message>
        <message>
            <source>entrar</source>
            <translation>entrar</translation>
        </message>
        <message>
            <source>Ninguna persona ni deuda de esta cartera existe. Aquí se entra sin PIN.</source>
            <translation>Ninguna persona ni deuda de esta cartera existe. Aquí se entra sin PIN.</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>entrar con la elegida</source>
            <translation>entrar con la elegida</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Entrar como {role}: {name}</source>
            <translation>Entrar como {role}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ErrorBox</name>
        <message>
            <source>Copiar informe</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cerrar el aviso</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>Algo falló y la llamada sigue</source>
            <translation>Algo falló y la llamada sigue</translation>
        </message>
        <message>
            <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
            <translation>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</translation>
        </message>
        <message>
            <source>No se pudo</source>
            <translation>No se pudo</translation>
        </message>
        <message>
            <source>Copiado</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>Qué se exporta</source>
            <translation>Qué se exporta</translation>
        </message>
        <message>
            <source>Contactos</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Promesas</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Hasta</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Exportar</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Guardar…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Guardar el periodo</source>
            <translation>Guardar el periodo</translation>
        </message>
        <message>
            <source>XLSX (*.xlsx);;CSV (*.csv)</source>
            <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>FactStrip</name>
        <message>
            <source>Saldo vencido</source>
            <translation>Saldo vencido</translation>
        </message>
        <message>
            <source>Atraso</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Probabilidad de cura</source>
            <translation>Probabilidad de cura</translation>
        </message>
        <message>
            <source>La probabilidad de cura es interna: no se lee al cliente.</source>
            <translation>La probabilidad de cura es interna: no se lee al cliente.</translation>
        </message>
    </context>
    <context>
        <name>FieldBox</name>
        <message>
            <source>Campo</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Y otros {n} avisos.</source>
            <translation>Y otros {n} avisos.</translation>
        </message>
        <message>
            <source>Mejor: {words}</source>
            <translation>Mejor: {words}</translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>Elija uno</source>
            <translation>Elija uno</translation>
        </message>
        <message>
            <source>Elija…</source>
            <translation>Elija…</translation>
        </message>
        <message>
            <source>Marque los que van</source>
            <translation>Marque los que van</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Campos de la ficha</source>
            <translation>Campos de la ficha</translation>
        </message>
    </context>
    <context>
        <name>FieldRows</name>
        <message>
            <source>con error</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>con aviso</source>
            <translation>con aviso</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Todas las personas</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <source>Mostrar solo</source>
            <translation>Mostrar solo</translation>
        </message>
        <message>
            <source>Quién lo hizo</source>
            <translation>Quién lo hizo</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Desde el día</source>
            <translation>Desde el día</translation>
        </message>
        <message>
            <source>desde: 1 nov</source>
            <translation>desde: 1 nov</translation>
        </message>
        <message>
            <source>Hasta el día</source>
            <translation>Hasta el día</translation>
        </message>
        <message>
            <source>hasta: hoy</source>
            <translation>hasta: hoy</translation>
        </message>
    </context>
    <context>
        <name>FindBox</name>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Nombre, teléfono o cuenta</source>
            <translation>Nombre, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Personas encontradas</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>abrir</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>cerrar</source>
            <translation>cerrar</translation>
        </message>
    </context>
    <context>
        <name>FirstHouse</name>
        <message>
            <source>Archivo nuevo</source>
            <translation>Archivo nuevo</translation>
        </message>
        <message>
            <source>Su &amp;nombre</source>
            <translation>Su &amp;nombre</translation>
        </message>
        <message>
            <source>Su nombre, como se presenta</source>
            <translation>Su nombre, como se presenta</translation>
        </message>
        <message>
            <source>Su PIN o &amp;contraseña</source>
            <translation>Su PIN o &amp;contraseña</translation>
        </message>
        <message>
            <source>Su PIN o contraseña</source>
            <translation>Su PIN o contraseña</translation>
        </message>
        <message>
            <source>&amp;Otra vez</source>
            <translation>&amp;Otra vez</translation>
        </message>
        <message>
            <source>Otra vez, para que no haya error</source>
            <translation>Otra vez, para que no haya error</translation>
        </message>
        <message>
            <source>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</source>
            <translation>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</translation>
        </message>
        <message>
            <source>&amp;Mostrar lo que escribo</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Crear el archivo cifrado</source>
            <translation>Crear el archivo cifrado</translation>
        </message>
        <message>
            <source>Crear el archivo</source>
            <translation>Crear el archivo</translation>
        </message>
    </context>
    <context>
        <name>FirstHouseForm</name>
        <message>
            <source>Escriba su nombre: quedará en lo que usted haga.</source>
            <translation>Escriba su nombre: quedará en lo que usted haga.</translation>
        </message>
        <message>
            <source>Las dos veces no dicen lo mismo. Escríbalo otra vez.</source>
            <translation>Las dos veces no dicen lo mismo. Escríbalo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>FollowPanel</name>
        <message>
            <source>Seguimiento por medio</source>
            <translation>Seguimiento por medio</translation>
        </message>
        <message>
            <source>Ver por</source>
            <translation>Ver por</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Recuperación atribuida</source>
            <translation>Recuperación atribuida</translation>
        </message>
        <message>
            <source>Todas las cifras</source>
            <translation>Todas las cifras</translation>
        </message>
        <message>
            <source>Incremental y definiciones</source>
            <translation>Incremental y definiciones</translation>
        </message>
        <message>
            <source>Definiciones</source>
            <translation>Definiciones</translation>
        </message>
        <message>
            <source>Todas las cifras, con su intervalo del 95 %</source>
            <translation>Todas las cifras, con su intervalo del 95 %</translation>
        </message>
        <message>
            <source>Guardar el seguimiento</source>
            <translation>Guardar el seguimiento</translation>
        </message>
    </context>
    <context>
        <name>FollowUp</name>
        <message>
            <source>{sent} piezas entregadas · {calls} llamadas por sus líneas</source>
            <translation>{sent} piezas entregadas · {calls} llamadas por sus líneas</translation>
        </message>
        <message>
            <source>Sin pieza conocida</source>
            <translation>Sin pieza conocida</translation>
        </message>
        <message>
            <source>Semana del {day}</source>
            <translation>Semana del {day}</translation>
        </message>
        <message>
            <source>Sin código · {campaign}</source>
            <translation>Sin código · {campaign}</translation>
        </message>
        <message>
            <source>Entregadas</source>
            <translation>Entregadas</translation>
        </message>
        <message>
            <source>Respuesta</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Llamadas</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Atribuida: pagaron</source>
            <translation>Atribuida: pagaron</translation>
        </message>
        <message>
            <source>Monto atribuido</source>
            <translation>Monto atribuido</translation>
        </message>
        <message>
            <source>Quejas</source>
            <translation>Quejas</translation>
        </message>
        <message>
            <source>Bajas</source>
            <translation>Bajas</translation>
        </message>
        <message>
            <source>{gain} puntos [{low}; {high}]</source>
            <translation>{gain} puntos [{low}; {high}]</translation>
        </message>
        <message>
            <source>{gain} puntos [{low}; {high}]: {treated} frente a {control}</source>
            <translation>{gain} puntos [{low}; {high}]: {treated} frente a {control}</translation>
        </message>
        <message>
            <source>Piezas sin línea: su respuesta no se puede contar</source>
            <translation>Piezas sin línea: su respuesta no se puede contar</translation>
        </message>
        <message>
            <source>{count} sin línea</source>
            <translation>{count} sin línea</translation>
        </message>
        <message>
            <source>Lo que aportan</source>
            <translation>Lo que aportan</translation>
        </message>
        <message>
            <source>no se sabe: {why}</source>
            <translation>no se sabe: {why}</translation>
        </message>
        <message>
            <source>{gain} más por persona [{low}; {high}]</source>
            <translation>{gain} más por persona [{low}; {high}]</translation>
        </message>
        <message>
            <source>Piezas cuya persona respondió ÷ entregadas · intervalo del 95 %</source>
            <translation>Piezas cuya persona respondió ÷ entregadas · intervalo del 95 %</translation>
        </message>
        <message>
            <source>Pagaron tras responder ÷ respondieron · no es lo que aporta</source>
            <translation>Pagaron tras responder ÷ respondieron · no es lo que aporta</translation>
        </message>
        <message>
            <source>Nadie ha respondido a una pieza.</source>
            <translation>Nadie ha respondido a una pieza.</translation>
        </message>
        <message>
            <source>sin control: no se sabe cuánto aporta</source>
            <translation>sin control: no se sabe cuánto aporta</translation>
        </message>
        <message>
            <source>Todavía no hay campañas en marcha.</source>
            <translation>Todavía no hay campañas en marcha.</translation>
        </message>
        <message>
            <source>Solo el control de un piloto lo dice; lo atribuido no.</source>
            <translation>Solo el control de un piloto lo dice; lo atribuido no.</translation>
        </message>
        <message>
            <source>Incremental</source>
            <translation>Incremental</translation>
        </message>
        <message>
            <source>faltan datos</source>
            <translation>faltan datos</translation>
        </message>
        <message>
            <source>paga más gente que en el control</source>
            <translation>paga más gente que en el control</translation>
        </message>
        <message>
            <source>paga menos gente que en el control</source>
            <translation>paga menos gente que en el control</translation>
        </message>
        <message>
            <source>compatible con cero</source>
            <translation>compatible con cero</translation>
        </message>
        <message>
            <source>Cómo se calcula cada cifra</source>
            <translation>Cómo se calcula cada cifra</translation>
        </message>
        <message>
            <source>respuesta</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>Todavía no se ha entregado ninguna pieza.</source>
            <translation>Todavía no se ha entregado ninguna pieza.</translation>
        </message>
        <message>
            <source>atribuida</source>
            <translation>atribuida</translation>
        </message>
        <message>
            <source>Cuál</source>
            <translation>Cuál</translation>
        </message>
        <message>
            <source>Proporción</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Hasta</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>De cuántas</source>
            <translation>De cuántas</translation>
        </message>
    </context>
    <context>
        <name>FooterButtons</name>
        <message>
            <source>Imprimir convenio</source>
            <translation>Imprimir convenio</translation>
        </message>
    </context>
    <context>
        <name>FooterRegion</name>
        <message>
            <source>Medio de pago: {means}. Cambiar</source>
            <translation>Medio de pago: {means}. Cambiar</translation>
        </message>
        <message>
            <source>Notas de la llamada</source>
            <translation>Notas de la llamada</translation>
        </message>
        <message>
            <source>Lo que conviene recordar</source>
            <translation>Lo que conviene recordar</translation>
        </message>
        <message>
            <source>Notas</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Resultado</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>GoalDialog</name>
        <message>
            <source>Meta de {name}</source>
            <translation>Meta de {name}</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Alerta</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Más es mejor: de la meta para arriba está «En meta»; de ahí a la alerta pide «Atención»; por debajo de la alerta está «Fuera de meta».</source>
            <translation>Más es mejor: de la meta para arriba está «En meta»; de ahí a la alerta pide «Atención»; por debajo de la alerta está «Fuera de meta».</translation>
        </message>
        <message>
            <source>Menos es mejor: hasta la meta está «En meta»; de ahí a la alerta pide «Atención»; por encima de la alerta está «Fuera de meta».</source>
            <translation>Menos es mejor: hasta la meta está «En meta»; de ahí a la alerta pide «Atención»; por encima de la alerta está «Fuera de meta».</translation>
        </message>
    </context>
    <context>
        <name>GridBoard</name>
        <message>
            <source>No hay cuentas vencidas.</source>
            <translation>No hay cuentas vencidas.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Llamadas</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Palabras y reglas</source>
            <translation>Palabras y reglas</translation>
        </message>
        <message>
            <source>Estrategia</source>
            <translation>Estrategia</translation>
        </message>
        <message>
            <source>Equipo</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>La casa</source>
            <translation>La casa</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>texto leído</source>
            <translation>texto leído</translation>
        </message>
        <message>
            <source>fuente secundaria</source>
            <translation>fuente secundaria</translation>
        </message>
        <message>
            <source>política propia</source>
            <translation>política propia</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Folio</source>
            <translation>Folio</translation>
        </message>
        <message>
            <source>Para cuándo</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Regla</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Certeza</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Intentos</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Detenidos</source>
            <translation>Detenidos</translation>
        </message>
        <message>
            <source>Casi faltas</source>
            <translation>Casi faltas</translation>
        </message>
        <message>
            <source>Autorizados</source>
            <translation>Autorizados</translation>
        </message>
        <message>
            <source>{count} intentos guardados en {file}</source>
            <translation>{count} intentos guardados en {file}</translation>
        </message>
        <message>
            <source>No es asesoría legal: nadie ha firmado todavía estas reglas</source>
            <translation>No es asesoría legal: nadie ha firmado todavía estas reglas</translation>
        </message>
        <message>
            <source>vencido</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</source>
            <translation>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</translation>
        </message>
        <message>
            <source>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</source>
            <translation>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</translation>
        </message>
        <message>
            <source>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</source>
            <translation>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cómo se resolvió</source>
            <translation>Cómo se resolvió</translation>
        </message>
        <message>
            <source>Autorizar una hora</source>
            <translation>Autorizar una hora</translation>
        </message>
        <message>
            <source>Por qué se autoriza</source>
            <translation>Por qué se autoriza</translation>
        </message>
        <message>
            <source>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</source>
            <translation>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
            <translation>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>HomeStrip</name>
        <message>
            <source>Volver a: {place}</source>
            <translation>Volver a: {place}</translation>
        </message>
    </context>
    <context>
        <name>HouseDialog</name>
        <message>
            <source>Costos de {month} y equipos</source>
            <translation>Costos de {month} y equipos</translation>
        </message>
        <message>
            <source>Costos del mes</source>
            <translation>Costos del mes</translation>
        </message>
        <message>
            <source>Concepto</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Pesos</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Equipos</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Equipo</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Ins agrega un concepto; Ctrl+Supr lo quita. Un equipo vacío es ninguno.</source>
            <translation>Ins agrega un concepto; Ctrl+Supr lo quita. Un equipo vacío es ninguno.</translation>
        </message>
        <message>
            <source>Costos</source>
            <translation>Costos</translation>
        </message>
        <message>
            <source>Otro concepto</source>
            <translation>Otro concepto</translation>
        </message>
    </context>
    <context>
        <name>IdentityBlock</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Sin nadie en pantalla</source>
            <translation>Sin nadie en pantalla</translation>
        </message>
    </context>
    <context>
        <name>IdlePanel</name>
        <message>
            <source>Listo para la siguiente persona</source>
            <translation>Listo para la siguiente persona</translation>
        </message>
        <message>
            <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
            <translation>También puede entrar desde el marcador: la cuenta se abre sola.</translation>
        </message>
        <message>
            <source>Siguiente persona</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Practicar</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Elegir a quiénes</source>
            <translation>Elegir a quiénes</translation>
        </message>
        <message>
            <source>Toda la lista</source>
            <translation>Toda la lista</translation>
        </message>
    </context>
    <context>
        <name>ImprovementSheet</name>
        <message>
            <source>Mejora</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <source>&amp;Paso del ciclo</source>
            <translation>&amp;Paso del ciclo</translation>
        </message>
        <message>
            <source>Paso del ciclo</source>
            <translation>Paso del ciclo</translation>
        </message>
        <message>
            <source>&amp;Qué se hizo o se verá</source>
            <translation>&amp;Qué se hizo o se verá</translation>
        </message>
        <message>
            <source>Qué se hizo o se verá</source>
            <translation>Qué se hizo o se verá</translation>
        </message>
        <message>
            <source>&amp;Evidencia: piloto, indicador o fecha</source>
            <translation>&amp;Evidencia: piloto, indicador o fecha</translation>
        </message>
        <message>
            <source>Evidencia: piloto, indicador o fecha</source>
            <translation>Evidencia: piloto, indicador o fecha</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>IndicatorPanel</name>
        <message>
            <source>Indicadores</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Mes</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Qué parte de la cartera</source>
            <translation>Qué parte de la cartera</translation>
        </message>
        <message>
            <source>Comparar con</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Embudo de la gestión</source>
            <translation>Embudo de la gestión</translation>
        </message>
        <message>
            <source>Tránsito entre tramos de mora</source>
            <translation>Tránsito entre tramos de mora</translation>
        </message>
        <message>
            <source>Qué rinde cada intento</source>
            <translation>Qué rinde cada intento</translation>
        </message>
        <message>
            <source>Tránsito entre tramos</source>
            <translation>Tránsito entre tramos</translation>
        </message>
        <message>
            <source>Contención</source>
            <translation>Contención</translation>
        </message>
        <message>
            <source>Costos y equipos</source>
            <translation>Costos y equipos</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Todos los indicadores</source>
            <translation>Todos los indicadores</translation>
        </message>
        <message>
            <source>Elija uno para ver cómo se calcula, su curso y sus partes</source>
            <translation>Elija uno para ver cómo se calcula, su curso y sus partes</translation>
        </message>
        <message>
            <source>Indicador</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Valor</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Cociente</source>
            <translation>Cociente</translation>
        </message>
        <message>
            <source>Cambio</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Guardar el tablero</source>
            <translation>Guardar el tablero</translation>
        </message>
    </context>
    <context>
        <name>Indicators</name>
        <message>
            <source>Sin meses todavía: traiga la cartera</source>
            <translation>Sin meses todavía: traiga la cartera</translation>
        </message>
        <message>
            <source>meta {value}</source>
            <translation>meta {value}</translation>
        </message>
        <message>
            <source>tope {value}</source>
            <translation>tope {value}</translation>
        </message>
        <message>
            <source>Toda la cartera</source>
            <translation>Toda la cartera</translation>
        </message>
        <message>
            <source>Etapa</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>De la anterior</source>
            <translation>De la anterior</translation>
        </message>
        <message>
            <source>Cuentas distintas · % sobre la etapa anterior</source>
            <translation>Cuentas distintas · % sobre la etapa anterior</translation>
        </message>
        <message>
            <source>Nadie trabajó cuentas con atraso en este mes.</source>
            <translation>Nadie trabajó cuentas con atraso en este mes.</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Del mes anterior (renglón) a éste (columna) · % de cuentas</source>
            <translation>Del mes anterior (renglón) a éste (columna) · % de cuentas</translation>
        </message>
        <message>
            <source>Hacen falta dos meses seguidos para ver el tránsito.</source>
            <translation>Hacen falta dos meses seguidos para ver el tránsito.</translation>
        </message>
        <message>
            <source>{count} cuentas llegan</source>
            <translation>{count} cuentas llegan</translation>
        </message>
        <message>
            <source>Intento</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Éxitos por 100</source>
            <translation>Éxitos por 100</translation>
        </message>
        <message>
            <source>Cuentas que llegan</source>
            <translation>Cuentas que llegan</translation>
        </message>
        <message>
            <source>Contactos directos por cada 100 cuentas que llegan a ese intento</source>
            <translation>Contactos directos por cada 100 cuentas que llegan a ese intento</translation>
        </message>
        <message>
            <source>Nadie llamó en este mes.</source>
            <translation>Nadie llamó en este mes.</translation>
        </message>
        <message>
            <source>TODA LA CARTERA · {about}</source>
            <translation>TODA LA CARTERA · {about}</translation>
        </message>
        <message>
            <source>Mes</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Valor</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Numerador ÷ denominador</source>
            <translation>Numerador ÷ denominador</translation>
        </message>
        <message>
            <source>Mes a mes; la franja es el intervalo de 95 %</source>
            <translation>Mes a mes; la franja es el intervalo de 95 %</translation>
        </message>
        <message>
            <source>Sin valor en estos meses: falta el denominador.</source>
            <translation>Sin valor en estos meses: falta el denominador.</translation>
        </message>
        <message>
            <source>Parte</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Casos</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>La raya es el intervalo de 95 %; el orden es por número de casos</source>
            <translation>La raya es el intervalo de 95 %; el orden es por número de casos</translation>
        </message>
        <message>
            <source>Este indicador solo se mide entero.</source>
            <translation>Este indicador solo se mide entero.</translation>
        </message>
        <message>
            <source>Guardado: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>Indicador</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Numerador</source>
            <translation>Numerador</translation>
        </message>
        <message>
            <source>Denominador</source>
            <translation>Denominador</translation>
        </message>
        <message>
            <source>Cambio</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Cómo se calcula</source>
            <translation>Cómo se calcula</translation>
        </message>
        <message>
            <source>Preparando los meses de ejemplo: {done} de {total}</source>
            <translation>Preparando los meses de ejemplo: {done} de {total}</translation>
        </message>
        <message>
            <source>mes cerrado</source>
            <translation>mes cerrado</translation>
        </message>
        <message>
            <source>mes en curso: las cifras todavía crecen</source>
            <translation>mes en curso: las cifras todavía crecen</translation>
        </message>
        <message>
            <source>No pude escribir el archivo. Nada cambió; elija otra carpeta.</source>
            <translation>No pude escribir el archivo. Nada cambió; elija otra carpeta.</translation>
        </message>
        <message>
            <source>Sin datos</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>En meta</source>
            <translation>En meta</translation>
        </message>
        <message>
            <source>Atención</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Fuera de meta</source>
            <translation>Fuera de meta</translation>
        </message>
        <message>
            <source>Sin meta</source>
            <translation>Sin meta</translation>
        </message>
        <message>
            <source>Al día</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Sin equipo</source>
            <translation>Sin equipo</translation>
        </message>
        <message>
            <source>Sin segmento al abrir</source>
            <translation>Sin segmento al abrir</translation>
        </message>
        <message>
            <source>Sin grupo</source>
            <translation>Sin grupo</translation>
        </message>
        <message>
            <source>Por segmento</source>
            <translation>Por segmento</translation>
        </message>
        <message>
            <source>Por grupo del acreedor</source>
            <translation>Por grupo del acreedor</translation>
        </message>
        <message>
            <source>Por producto</source>
            <translation>Por producto</translation>
        </message>
        <message>
            <source>Por tramo</source>
            <translation>Por tramo</translation>
        </message>
        <message>
            <source>Por medio</source>
            <translation>Por medio</translation>
        </message>
        <message>
            <source>Por equipo</source>
            <translation>Por equipo</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Grupo del acreedor</source>
            <translation>Grupo del acreedor</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Equipo</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Llamada</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Llamada que entra</source>
            <translation>Llamada que entra</translation>
        </message>
        <message>
            <source>WhatsApp que entra</source>
            <translation>WhatsApp que entra</translation>
        </message>
        <message>
            <source>Mensaje de texto</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>Correo</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Carta</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Visita</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Sin medio</source>
            <translation>Sin medio</translation>
        </message>
        <message>
            <source>Asignadas</source>
            <translation>Asignadas</translation>
        </message>
        <message>
            <source>Trabajadas</source>
            <translation>Trabajadas</translation>
        </message>
        <message>
            <source>Contactadas</source>
            <translation>Contactadas</translation>
        </message>
        <message>
            <source>Contacto directo</source>
            <translation>Contacto directo</translation>
        </message>
        <message>
            <source>Con promesa</source>
            <translation>Con promesa</translation>
        </message>
        <message>
            <source>Promesa cumplida</source>
            <translation>Promesa cumplida</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Leyendo «{name}»…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>pagos recibidos</source>
            <translation>pagos recibidos</translation>
        </message>
        <message>
            <source>cuentas</source>
            <translation>cuentas</translation>
        </message>
        <message>
            <source>{name}: {what}, unas {rows} filas</source>
            <translation>{name}: {what}, unas {rows} filas</translation>
        </message>
        <message>
            <source>XLSX, hoja «{sheet}»</source>
            <translation>XLSX, hoja «{sheet}»</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Cargando «{name}»</source>
            <translation>Cargando «{name}»</translation>
        </message>
        <message>
            <source>Preparando…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Leyendo y revisando filas</source>
            <translation>Leyendo y revisando filas</translation>
        </message>
        <message>
            <source>Buscando cuentas y personas repetidas</source>
            <translation>Buscando cuentas y personas repetidas</translation>
        </message>
        <message>
            <source>Preparando la búsqueda</source>
            <translation>Preparando la búsqueda</translation>
        </message>
        <message>
            <source>{rows} filas</source>
            <translation>{rows} filas</translation>
        </message>
        <message>
            <source>{rate} por segundo</source>
            <translation>{rate} por segundo</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Cartera cargada: {accounts}</source>
            <translation>Cartera cargada: {accounts}</translation>
        </message>
        <message>
            <source>¿Reemplazar la cartera por estas {accounts}?</source>
            <translation>¿Reemplazar la cartera por estas {accounts}?</translation>
        </message>
        <message>
            <source>{count} pagos por {amount}</source>
            <translation>{count} pagos por {amount}</translation>
        </message>
        <message>
            <source>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</source>
            <translation>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</translation>
        </message>
        <message>
            <source>(sin nombre)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>No se usa</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>1,234.50</source>
            <translation>1,234.50</translation>
        </message>
        <message>
            <source>1.234,50</source>
            <translation>1.234,50</translation>
        </message>
        <message>
            <source>día/mes/año</source>
            <translation>día/mes/año</translation>
        </message>
        <message>
            <source>mes/día/año</source>
            <translation>mes/día/año</translation>
        </message>
        <message>
            <source>año-mes-día</source>
            <translation>año-mes-día</translation>
        </message>
        <message>
            <source>número de Excel</source>
            <translation>número de Excel</translation>
        </message>
        <message>
            <source>Se lee con el perfil «{name}».</source>
            <translation>Se lee con el perfil «{name}».</translation>
        </message>
        <message>
            <source>Revise qué es cada columna. Así se guardará para la próxima vez.</source>
            <translation>Revise qué es cada columna. Así se guardará para la próxima vez.</translation>
        </message>
        <message>
            <source>Coma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Punto y coma</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tabulador</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Barra</source>
            <translation>Barra</translation>
        </message>
        <message>
            <source>faltan {seconds} s</source>
            <translation>faltan {seconds} s</translation>
        </message>
        <message>
            <source>faltan {minutes} min</source>
            <translation>faltan {minutes} min</translation>
        </message>
        <message>
            <source>{people}. {rejected} y {warned}.</source>
            <translation>{people}. {rejected} y {warned}.</translation>
        </message>
        <message>
            <source>1 persona</source>
            <translation>1 persona</translation>
        </message>
        <message>
            <source>{count} personas</source>
            <translation>{count} personas</translation>
        </message>
        <message>
            <source>1 fila rechazada</source>
            <translation>1 fila rechazada</translation>
        </message>
        <message>
            <source>{count} filas rechazadas</source>
            <translation>{count} filas rechazadas</translation>
        </message>
        <message>
            <source>1 aviso</source>
            <translation>1 aviso</translation>
        </message>
        <message>
            <source>{count} avisos</source>
            <translation>{count} avisos</translation>
        </message>
        <message>
            <source>{count} cuentas ya no vienen: quedan cerradas, con su historia.</source>
            <translation>{count} cuentas ya no vienen: quedan cerradas, con su historia.</translation>
        </message>
    </context>
    <context>
        <name>IntakePanel</name>
        <message>
            <source>Archivo que se carga</source>
            <translation>Archivo que se carga</translation>
        </message>
        <message>
            <source>Cargar</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <source>Guardar el informe…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Reemplazar la cartera</source>
            <translation>Reemplazar la cartera</translation>
        </message>
        <message>
            <source>Entendido</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Guardar el informe</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>informe-de-carga.csv</source>
            <translation>informe-de-carga.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Línea</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Columna</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Motivo</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Filas rechazadas y avisos</source>
            <translation>Filas rechazadas y avisos</translation>
        </message>
        <message>
            <source>Avance de la carga</source>
            <translation>Avance de la carga</translation>
        </message>
    </context>
    <context>
        <name>Intensity</name>
        <message>
            <source>Todos los segmentos</source>
            <translation>Todos los segmentos</translation>
        </message>
        <message>
            <source>{accounts} cuentas · intensidad {mean} · {note}</source>
            <translation>{accounts} cuentas · intensidad {mean} · {note}</translation>
        </message>
        <message>
            <source> · tope más estricto: {words}</source>
            <translation> · tope más estricto: {words}</translation>
        </message>
        <message>
            <source>{number}.º</source>
            <translation>{number}.º</translation>
        </message>
        <message>
            <source>{won} de {came}</source>
            <translation>{won} de {came}</translation>
        </message>
        <message>
            <source>{name}: qué rinde cada intento más</source>
            <translation>{name}: qué rinde cada intento más</translation>
        </message>
        <message>
            <source>Pagos por cada 100 que llegan</source>
            <translation>Pagos por cada 100 que llegan</translation>
        </message>
        <message>
            <source>Acumulado de pagos</source>
            <translation>Acumulado de pagos</translation>
        </message>
        <message>
            <source>Todavía no hay meses cerrados con llamadas de este segmento.</source>
            <translation>Todavía no hay meses cerrados con llamadas de este segmento.</translation>
        </message>
        <message>
            <source>describe, no prueba causa</source>
            <translation>describe, no prueba causa</translation>
        </message>
        <message>
            <source>Tope: {words}</source>
            <translation>Tope: {words}</translation>
        </message>
        <message>
            <source>Tope del segmento: {cap}</source>
            <translation>Tope del segmento: {cap}</translation>
        </message>
        <message>
            <source>Vale lo que cuesta hasta el {worth}.º</source>
            <translation>Vale lo que cuesta hasta el {worth}.º</translation>
        </message>
        <message>
            <source>Intento</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Llegan</source>
            <translation>Llegan</translation>
        </message>
        <message>
            <source>Pagan por él</source>
            <translation>Pagan por él</translation>
        </message>
        <message>
            <source>Por cada 100</source>
            <translation>Por cada 100</translation>
        </message>
        <message>
            <source>Intervalo 95 %</source>
            <translation>Intervalo 95 %</translation>
        </message>
        <message>
            <source>Acumulado de intentos</source>
            <translation>Acumulado de intentos</translation>
        </message>
        <message>
            <source>Vale</source>
            <translation>Vale</translation>
        </message>
        <message>
            <source>Cuesta</source>
            <translation>Cuesta</translation>
        </message>
        <message>
            <source>{attempts} intentos en {days} días alcanzan para {worked} cuentas ({share} %): pagarían {payers} (entre {low} y {high}). Sorteo para aprender: {explore} %.</source>
            <translation>{attempts} intentos en {days} días alcanzan para {worked} cuentas ({share} %): pagarían {payers} (entre {low} y {high}). Sorteo para aprender: {explore} %.</translation>
        </message>
        <message>
            <source> Sobran {spare} intentos: ninguno más vale su costo o cabe.</source>
            <translation> Sobran {spare} intentos: ninguno más vale su costo o cabe.</translation>
        </message>
        <message>
            <source> Es el plan que sigue la lista.</source>
            <translation> Es el plan que sigue la lista.</translation>
        </message>
        <message>
            <source>faltan {count} casos: el plan se apoya en todos</source>
            <translation>faltan {count} casos: el plan se apoya en todos</translation>
        </message>
        <message>
            <source>Cada intento de un segmento se mezcla con {count} casos de la curva de todos: con pocos propios (*) pesa más la de todos.</source>
            <translation>Cada intento de un segmento se mezcla con {count} casos de la curva de todos: con pocos propios (*) pesa más la de todos.</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Se trabajan</source>
            <translation>Se trabajan</translation>
        </message>
        <message>
            <source>Penetración</source>
            <translation>Penetración</translation>
        </message>
        <message>
            <source>Intentos c/u</source>
            <translation>Intentos c/u</translation>
        </message>
        <message>
            <source>Tope</source>
            <translation>Tope</translation>
        </message>
        <message>
            <source>Vale hasta</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <source>Pagarían</source>
            <translation>Pagarían</translation>
        </message>
        <message>
            <source>Dinero esperado</source>
            <translation>Dinero esperado</translation>
        </message>
        <message>
            <source>Todos</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>{worth}.º</source>
            <translation>{worth}.º</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Planeado</source>
            <translation>Planeado</translation>
        </message>
        <message>
            <source>Hecho</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Avance</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Ningún plan en vigor: la lista corre libre.</source>
            <translation>Ningún plan en vigor: la lista corre libre.</translation>
        </message>
        <message>
            <source>Plan {number}, desde que se publicó.</source>
            <translation>Plan {number}, desde que se publicó.</translation>
        </message>
        <message>
            <source>Tope sorteado</source>
            <translation>Tope sorteado</translation>
        </message>
        <message>
            <source>Han pagado</source>
            <translation>Han pagado</translation>
        </message>
        <message>
            <source>De cada 100</source>
            <translation>De cada 100</translation>
        </message>
        <message>
            <source>Sin plan en vigor no hay sorteo.</source>
            <translation>Sin plan en vigor no hay sorteo.</translation>
        </message>
        <message>
            <source>Aprendiendo: faltan {count} cuentas para comparar topes.</source>
            <translation>Aprendiendo: faltan {count} cuentas para comparar topes.</translation>
        </message>
        <message>
            <source>Los topes salieron por azar: lo que no se cruza, lo causa el tope.</source>
            <translation>Los topes salieron por azar: lo que no se cruza, lo causa el tope.</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Nadie ha publicado un plan todavía.</source>
            <translation>Nadie ha publicado un plan todavía.</translation>
        </message>
        <message>
            <source>se quitó: la lista corre libre</source>
            <translation>se quitó: la lista corre libre</translation>
        </message>
        <message>
            <source>lo sigue la lista</source>
            <translation>lo sigue la lista</translation>
        </message>
        <message>
            <source>plan anterior</source>
            <translation>plan anterior</translation>
        </message>
        <message>
            <source>La lista de trabajo corre libre desde ahora.</source>
            <translation>La lista de trabajo corre libre desde ahora.</translation>
        </message>
        <message>
            <source>La lista de trabajo sigue el plan {number}.</source>
            <translation>La lista de trabajo sigue el plan {number}.</translation>
        </message>
        <message>
            <source>La lista de trabajo sigue el plan {number}</source>
            <translation>La lista de trabajo sigue el plan {number}</translation>
        </message>
        <message>
            <source>Sin plan: la lista de trabajo corre libre</source>
            <translation>Sin plan: la lista de trabajo corre libre</translation>
        </message>
        <message>
            <source>Contando los intentos: {done} de {total}</source>
            <translation>Contando los intentos: {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>IntensityPanel</name>
        <message>
            <source>Intensidad y penetración</source>
            <translation>Intensidad y penetración</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Planeado y hecho</source>
            <translation>Planeado y hecho</translation>
        </message>
        <message>
            <source>Sorteo</source>
            <translation>Sorteo</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Qué rinde cada intento más</source>
            <translation>Qué rinde cada intento más</translation>
        </message>
        <message>
            <source>Plan por segmento</source>
            <translation>Plan por segmento</translation>
        </message>
        <message>
            <source>Seguir este plan</source>
            <translation>Seguir este plan</translation>
        </message>
        <message>
            <source>Quitar el plan</source>
            <translation>Quitar el plan</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Buscar la objeción</source>
            <translation>Buscar la objeción</translation>
        </message>
        <message>
            <source>Escribir en las notas</source>
            <translation>Escribir en las notas</translation>
        </message>
        <message>
            <source>Elegir la opción A</source>
            <translation>Elegir la opción A</translation>
        </message>
        <message>
            <source>Elegir la opción B</source>
            <translation>Elegir la opción B</translation>
        </message>
        <message>
            <source>Elegir la opción C</source>
            <translation>Elegir la opción C</translation>
        </message>
        <message>
            <source>Elegir la opción D</source>
            <translation>Elegir la opción D</translation>
        </message>
        <message>
            <source>Elegir la opción E</source>
            <translation>Elegir la opción E</translation>
        </message>
        <message>
            <source>Elegir la promesa simple, sin quita</source>
            <translation>Elegir la promesa simple, sin quita</translation>
        </message>
        <message>
            <source>Siguiente etapa del guion</source>
            <translation>Siguiente etapa del guion</translation>
        </message>
        <message>
            <source>Etapa anterior</source>
            <translation>Etapa anterior</translation>
        </message>
        <message>
            <source>Registrar el convenio o agendar la llamada</source>
            <translation>Registrar el convenio o agendar la llamada</translation>
        </message>
        <message>
            <source>Ofrecerla por escrito (carta oferta)</source>
            <translation>Ofrecerla por escrito (carta oferta)</translation>
        </message>
        <message>
            <source>Guardarla como borrador de convenio</source>
            <translation>Guardarla como borrador de convenio</translation>
        </message>
        <message>
            <source>Terminar la llamada</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>Primera respuesta del cliente</source>
            <translation>Primera respuesta del cliente</translation>
        </message>
        <message>
            <source>Segunda respuesta del cliente</source>
            <translation>Segunda respuesta del cliente</translation>
        </message>
        <message>
            <source>Tercera respuesta del cliente</source>
            <translation>Tercera respuesta del cliente</translation>
        </message>
        <message>
            <source>Cuarta respuesta del cliente</source>
            <translation>Cuarta respuesta del cliente</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 1</source>
            <translation>Mi respuesta favorita 1</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 2</source>
            <translation>Mi respuesta favorita 2</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 3</source>
            <translation>Mi respuesta favorita 3</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 4</source>
            <translation>Mi respuesta favorita 4</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 5</source>
            <translation>Mi respuesta favorita 5</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 6</source>
            <translation>Mi respuesta favorita 6</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 7</source>
            <translation>Mi respuesta favorita 7</translation>
        </message>
        <message>
            <source>Mi respuesta favorita 8</source>
            <translation>Mi respuesta favorita 8</translation>
        </message>
        <message>
            <source>Guardar o quitar esta favorita</source>
            <translation>Guardar o quitar esta favorita</translation>
        </message>
        <message>
            <source>Ver e imprimir mi hoja de favoritas</source>
            <translation>Ver e imprimir mi hoja de favoritas</translation>
        </message>
        <message>
            <source>Traer completa la respuesta</source>
            <translation>Traer completa la respuesta</translation>
        </message>
        <message>
            <source>Ya me la sé: mostrar menos</source>
            <translation>Ya me la sé: mostrar menos</translation>
        </message>
        <message>
            <source>Crisis: el protocolo, ya</source>
            <translation>Crisis: el protocolo, ya</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Contactar por otro medio permitido</source>
            <translation>Contactar por otro medio permitido</translation>
        </message>
        <message>
            <source>Lo que la persona pide: medio, hora, queja</source>
            <translation>Lo que la persona pide: medio, hora, queja</translation>
        </message>
        <message>
            <source>Piezas de campaña: por cuál llama, o qué se le envió</source>
            <translation>Piezas de campaña: por cuál llama, o qué se le envió</translation>
        </message>
        <message>
            <source>Siguiente persona de la lista</source>
            <translation>Siguiente persona de la lista</translation>
        </message>
        <message>
            <source>A quiénes llamar: filtrar la lista</source>
            <translation>A quiénes llamar: filtrar la lista</translation>
        </message>
        <message>
            <source>Quitar el filtro: toda la lista</source>
            <translation>Quitar el filtro: toda la lista</translation>
        </message>
        <message>
            <source>Buscar persona, teléfono o cuenta</source>
            <translation>Buscar persona, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Otra cantidad: lo que ofrece pagar</source>
            <translation>Otra cantidad: lo que ofrece pagar</translation>
        </message>
        <message>
            <source>Anotar lo que gana y cuándo cobra</source>
            <translation>Anotar lo que gana y cuándo cobra</translation>
        </message>
        <message>
            <source>Un solo convenio con todas sus cuentas</source>
            <translation>Un solo convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Cambiar el medio de pago</source>
            <translation>Cambiar el medio de pago</translation>
        </message>
        <message>
            <source>Marcar como dicha la frase obligatoria</source>
            <translation>Marcar como dicha la frase obligatoria</translation>
        </message>
        <message>
            <source>Elegir el resultado</source>
            <translation>Elegir el resultado</translation>
        </message>
        <message>
            <source>Ver e imprimir el convenio</source>
            <translation>Ver e imprimir el convenio</translation>
        </message>
        <message>
            <source>Guardar el convenio en un archivo</source>
            <translation>Guardar el convenio en un archivo</translation>
        </message>
        <message>
            <source>Deshacer lo recién registrado</source>
            <translation>Deshacer lo recién registrado</translation>
        </message>
        <message>
            <source>Lo que sabemos, historial y contacto</source>
            <translation>Lo que sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Proponer una frase mejor, al terminar</source>
            <translation>Proponer una frase mejor, al terminar</translation>
        </message>
        <message>
            <source>Ir a Práctica, entre llamadas</source>
            <translation>Ir a Práctica, entre llamadas</translation>
        </message>
        <message>
            <source>Cambiar entre claro y oscuro</source>
            <translation>Cambiar entre claro y oscuro</translation>
        </message>
        <message>
            <source>Cerrar, borrar lo buscado o volver al guion</source>
            <translation>Cerrar, borrar lo buscado o volver al guion</translation>
        </message>
        <message>
            <source>Cubrir la pantalla con su PIN</source>
            <translation>Cubrir la pantalla con su PIN</translation>
        </message>
        <message>
            <source>Ocultar datos al compartir pantalla</source>
            <translation>Ocultar datos al compartir pantalla</translation>
        </message>
        <message>
            <source>Ir al lugar con ese número</source>
            <translation>Ir al lugar con ese número</translation>
        </message>
        <message>
            <source>Ir a los vistos buenos</source>
            <translation>Ir a los vistos buenos</translation>
        </message>
        <message>
            <source>Visto bueno: sí, no u otra opción</source>
            <translation>Visto bueno: sí, no u otra opción</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>Leer la política</source>
            <translation>Leer la política</translation>
        </message>
        <message>
            <source>Simular con la cartera</source>
            <translation>Simular con la cartera</translation>
        </message>
        <message>
            <source>Enviar la política a aprobación</source>
            <translation>Enviar la política a aprobación</translation>
        </message>
        <message>
            <source>Volver a una versión de la política</source>
            <translation>Volver a una versión de la política</translation>
        </message>
        <message>
            <source>Agregar o quitar un renglón</source>
            <translation>Agregar o quitar un renglón</translation>
        </message>
        <message>
            <source>Mover el renglón</source>
            <translation>Mover el renglón</translation>
        </message>
        <message>
            <source>Deshacer; con Mayús, rehacer</source>
            <translation>Deshacer; con Mayús, rehacer</translation>
        </message>
        <message>
            <source>Buscar en este lugar</source>
            <translation>Buscar en este lugar</translation>
        </message>
        <message>
            <source>Leer de nuevo</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Importar un archivo de cuentas</source>
            <translation>Importar un archivo de cuentas</translation>
        </message>
        <message>
            <source>Exportar un periodo</source>
            <translation>Exportar un periodo</translation>
        </message>
        <message>
            <source>Orden de la lista de trabajo</source>
            <translation>Orden de la lista de trabajo</translation>
        </message>
        <message>
            <source>Ver e imprimir la página</source>
            <translation>Ver e imprimir la página</translation>
        </message>
        <message>
            <source>Preparar el correo con la página</source>
            <translation>Preparar el correo con la página</translation>
        </message>
        <message>
            <source>Firmar la página con el certificado</source>
            <translation>Firmar la página con el certificado</translation>
        </message>
        <message>
            <source>Buscar en la página abierta</source>
            <translation>Buscar en la página abierta</translation>
        </message>
        <message>
            <source>Preparar el recordatorio de pago</source>
            <translation>Preparar el recordatorio de pago</translation>
        </message>
        <message>
            <source>Verificar un PDF, o la cadena de actos</source>
            <translation>Verificar un PDF, o la cadena de actos</translation>
        </message>
        <message>
            <source>Ver los datos, con motivo</source>
            <translation>Ver los datos, con motivo</translation>
        </message>
        <message>
            <source>Entrenar la probabilidad de cura</source>
            <translation>Entrenar la probabilidad de cura</translation>
        </message>
        <message>
            <source>Auditar el trato entre grupos</source>
            <translation>Auditar el trato entre grupos</translation>
        </message>
        <message>
            <source>Copiar el informe de un error</source>
            <translation>Copiar el informe de un error</translation>
        </message>
        <message>
            <source>Imprimir las páginas del grupo</source>
            <translation>Imprimir las páginas del grupo</translation>
        </message>
        <message>
            <source>Ir a otro lugar, por su nombre</source>
            <translation>Ir a otro lugar, por su nombre</translation>
        </message>
        <message>
            <source>Aceptar o retirar una oferta</source>
            <translation>Aceptar o retirar una oferta</translation>
        </message>
        <message>
            <source>Anotar un pago o su devolución</source>
            <translation>Anotar un pago o su devolución</translation>
        </message>
        <message>
            <source>Elegir el grupo o la plantilla</source>
            <translation>Elegir el grupo o la plantilla</translation>
        </message>
        <message>
            <source>Hacer la plantilla propia del acreedor</source>
            <translation>Hacer la plantilla propia del acreedor</translation>
        </message>
        <message>
            <source>Elegir el caso de prueba</source>
            <translation>Elegir el caso de prueba</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Publicar</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Lo que falta</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Lo que funciona</source>
            <translation>Lo que funciona</translation>
        </message>
        <message>
            <source>Intercambio</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>Lo principal de la sección</source>
            <translation>Lo principal de la sección</translation>
        </message>
        <message>
            <source>A los campos de la ficha; Enter escribe</source>
            <translation>A los campos de la ficha; Enter escribe</translation>
        </message>
        <message>
            <source>Deshacer el último cambio</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Rehacer</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Agregar otro como este</source>
            <translation>Agregar otro como este</translation>
        </message>
        <message>
            <source>Quitar este</source>
            <translation>Quitar este</translation>
        </message>
        <message>
            <source>Poner la frase mejor</source>
            <translation>Poner la frase mejor</translation>
        </message>
        <message>
            <source>Ver en otro país</source>
            <translation>Ver en otro país</translation>
        </message>
        <message>
            <source>Historial de la ficha</source>
            <translation>Historial de la ficha</translation>
        </message>
        <message>
            <source>A revisión, o de regreso</source>
            <translation>A revisión, o de regreso</translation>
        </message>
        <message>
            <source>Descartar el borrador</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Retirar de las mesas</source>
            <translation>Retirar de las mesas</translation>
        </message>
        <message>
            <source>Lo buscado es una prueba</source>
            <translation>Lo buscado es una prueba</translation>
        </message>
        <message>
            <source>Probar las búsquedas</source>
            <translation>Probar las búsquedas</translation>
        </message>
        <message>
            <source>Elegir o quitar de la lista</source>
            <translation>Elegir o quitar de la lista</translation>
        </message>
        <message>
            <source>Deshacer la publicación</source>
            <translation>Deshacer la publicación</translation>
        </message>
        <message>
            <source>Buscar en las fichas</source>
            <translation>Buscar en las fichas</translation>
        </message>
        <message>
            <source>Ya está atendida</source>
            <translation>Ya está atendida</translation>
        </message>
        <message>
            <source>Sumar a otra</source>
            <translation>Sumar a otra</translation>
        </message>
        <message>
            <source>Agradecer</source>
            <translation>Agradecer</translation>
        </message>
        <message>
            <source>Importar fichas</source>
            <translation>Importar fichas</translation>
        </message>
        <message>
            <source>Todas o ninguna</source>
            <translation>Todas o ninguna</translation>
        </message>
        <message>
            <source>Exportar en YAML</source>
            <translation>Exportar en YAML</translation>
        </message>
        <message>
            <source>Exportar en CSV</source>
            <translation>Exportar en CSV</translation>
        </message>
        <message>
            <source>Decir lo escrito a la persona</source>
            <translation>Decir lo escrito a la persona</translation>
        </message>
        <message>
            <source>Escribir lo que usted dice</source>
            <translation>Escribir lo que usted dice</translation>
        </message>
        <message>
            <source>Salir de la práctica</source>
            <translation>Salir de la práctica</translation>
        </message>
        <message>
            <source>Hoy: la sesión de ocho</source>
            <translation>Hoy: la sesión de ocho</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Mi historial</source>
            <translation>Mi historial</translation>
        </message>
        <message>
            <source>Examen y certificados</source>
            <translation>Examen y certificados</translation>
        </message>
        <message>
            <source>Práctica dirigida: dirigir o unirse</source>
            <translation>Práctica dirigida: dirigir o unirse</translation>
        </message>
        <message>
            <source>Cómo va el grupo</source>
            <translation>Cómo va el grupo</translation>
        </message>
        <message>
            <source>Lo principal: practicar, abrir, dirigir</source>
            <translation>Lo principal: practicar, abrir, dirigir</translation>
        </message>
        <message>
            <source>Practicar la llamada completa, sin reloj</source>
            <translation>Practicar la llamada completa, sin reloj</translation>
        </message>
        <message>
            <source>Compartir cómo voy, o dejar de hacerlo</source>
            <translation>Compartir cómo voy, o dejar de hacerlo</translation>
        </message>
        <message>
            <source>Llevar mi historial a otro equipo</source>
            <translation>Llevar mi historial a otro equipo</translation>
        </message>
        <message>
            <source>Traer mi historial de otro equipo</source>
            <translation>Traer mi historial de otro equipo</translation>
        </message>
        <message>
            <source>Oír a la persona, o solo leerla</source>
            <translation>Oír a la persona, o solo leerla</translation>
        </message>
        <message>
            <source>Repetir el turno que más costó</source>
            <translation>Repetir el turno que más costó</translation>
        </message>
        <message>
            <source>La práctica que sigue</source>
            <translation>La práctica que sigue</translation>
        </message>
        <message>
            <source>Imprimir el repaso o el certificado</source>
            <translation>Imprimir el repaso o el certificado</translation>
        </message>
        <message>
            <source>Guardar el repaso en un archivo</source>
            <translation>Guardar el repaso en un archivo</translation>
        </message>
        <message>
            <source>Volver a Práctica</source>
            <translation>Volver a Práctica</translation>
        </message>
        <message>
            <source>Sumar evidencia a ese criterio</source>
            <translation>Sumar evidencia a ese criterio</translation>
        </message>
        <message>
            <source>Marcar un error crítico</source>
            <translation>Marcar un error crítico</translation>
        </message>
        <message>
            <source>Guardar este momento para el repaso</source>
            <translation>Guardar este momento para el repaso</translation>
        </message>
        <message>
            <source>Marcar el acto que se oyó</source>
            <translation>Marcar el acto que se oyó</translation>
        </message>
        <message>
            <source>Marcar lo que dolió</source>
            <translation>Marcar lo que dolió</translation>
        </message>
        <message>
            <source>Acabó el turno: qué diría ahora</source>
            <translation>Acabó el turno: qué diría ahora</translation>
        </message>
        <message>
            <source>Quitar la última marca</source>
            <translation>Quitar la última marca</translation>
        </message>
        <message>
            <source>Entregar la hoja</source>
            <translation>Entregar la hoja</translation>
        </message>
        <message>
            <source>«Alto»: parar la práctica ya</source>
            <translation>«Alto»: parar la práctica ya</translation>
        </message>
        <message>
            <source>Respaldar, restaurar o revisar</source>
            <translation>Respaldar, restaurar o revisar</translation>
        </message>
        <message>
            <source>Confirmar o dejar como estaba</source>
            <translation>Confirmar o dejar como estaba</translation>
        </message>
        <message>
            <source>Otro hecho oculto</source>
            <translation>Otro hecho oculto</translation>
        </message>
        <message>
            <source>Otra objeción</source>
            <translation>Otra objeción</translation>
        </message>
        <message>
            <source>Quitar este hecho u objeción</source>
            <translation>Quitar este hecho u objeción</translation>
        </message>
        <message>
            <source>Personajes</source>
            <translation>Personajes</translation>
        </message>
        <message>
            <source>Situaciones</source>
            <translation>Situaciones</translation>
        </message>
        <message>
            <source>Guardar una versión</source>
            <translation>Guardar una versión</translation>
        </message>
        <message>
            <source>Empezar otra de esta</source>
            <translation>Empezar otra de esta</translation>
        </message>
        <message>
            <source>Situación nueva</source>
            <translation>Situación nueva</translation>
        </message>
        <message>
            <source>Situación desde una llamada real</source>
            <translation>Situación desde una llamada real</translation>
        </message>
        <message>
            <source>Retirar la situación, o volver a usarla</source>
            <translation>Retirar la situación, o volver a usarla</translation>
        </message>
        <message>
            <source>Quitar nuestra versión</source>
            <translation>Quitar nuestra versión</translation>
        </message>
        <message>
            <source>Probar con otra semilla</source>
            <translation>Probar con otra semilla</translation>
        </message>
        <message>
            <source>Empezar la prueba de nuevo</source>
            <translation>Empezar la prueba de nuevo</translation>
        </message>
        <message>
            <source>Escribir una frase de prueba</source>
            <translation>Escribir una frase de prueba</translation>
        </message>
        <message>
            <source>Hacer o abrir lo elegido</source>
            <translation>Hacer o abrir lo elegido</translation>
        </message>
        <message>
            <source>Abrir en el editor lo que salió</source>
            <translation>Abrir en el editor lo que salió</translation>
        </message>
        <message>
            <source>Volver a los campos</source>
            <translation>Volver a los campos</translation>
        </message>
        <message>
            <source>Personas, llaves o pantalla</source>
            <translation>Personas, llaves o pantalla</translation>
        </message>
        <message>
            <source>Lo que dice cada botón, con su letra</source>
            <translation>Lo que dice cada botón, con su letra</translation>
        </message>
        <message>
            <source>Espacio</source>
            <translation>Espacio</translation>
        </message>
    </context>
    <context>
        <name>LedWindow</name>
        <message>
            <source>Práctica — hoja</source>
            <translation>Práctica — hoja</translation>
        </message>
        <message>
            <source>Práctica — quien dirige</source>
            <translation>Práctica — quien dirige</translation>
        </message>
        <message>
            <source>Tarjeta</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Ahora</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Turno</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Acabó el turno</source>
            <translation>Acabó el turno</translation>
        </message>
        <message>
            <source>Entregar</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Entregar la hoja</source>
            <translation>Entregar la hoja</translation>
        </message>
        <message>
            <source>Alto</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>La hoja</source>
            <translation>La hoja</translation>
        </message>
        <message>
            <source>1 a 9 suma evidencia · ! crítico · * momento · Retroceso quita</source>
            <translation>1 a 9 suma evidencia · ! crítico · * momento · Retroceso quita</translation>
        </message>
    </context>
    <context>
        <name>LeftColumn</name>
        <message>
            <source>Guion</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Ver lo que sabemos, historial y contacto</source>
            <translation>Ver lo que sabemos, historial y contacto</translation>
        </message>
    </context>
    <context>
        <name>LettersDialog</name>
        <message>
            <source>Cartas de la campaña</source>
            <translation>Cartas de la campaña</translation>
        </message>
        <message>
            <source>Cada una queda anotada como impresa. Quien hoy no puede recibir cartas queda fuera con su porqué.</source>
            <translation>Cada una queda anotada como impresa. Quien hoy no puede recibir cartas queda fuera con su porqué.</translation>
        </message>
        <message>
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Carpeta de PDF</source>
            <translation>Carpeta de PDF</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>LightBadge</name>
        <message>
            <source>Reglas de contacto: {title}. {detail}</source>
            <translation>Reglas de contacto: {title}. {detail}</translation>
        </message>
    </context>
    <context>
        <name>LinesDialog</name>
        <message>
            <source>Líneas exclusivas</source>
            <translation>Líneas exclusivas</translation>
        </message>
        <message>
            <source>Guardada.</source>
            <translation>Guardada.</translation>
        </message>
        <message>
            <source>Líneas de la campaña</source>
            <translation>Líneas de la campaña</translation>
        </message>
        <message>
            <source>Número</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Hasta</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Otra línea</source>
            <translation>Otra línea</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Después de su último día el número descansa {days} días.</source>
            <translation>Después de su último día el número descansa {days} días.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>De «{text}»</source>
            <translation>De «{text}»</translation>
        </message>
        <message>
            <source>Ninguno todavía</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <source>Hoy está {standing}; lo dice el piloto.</source>
            <translation>Hoy está {standing}; lo dice el piloto.</translation>
        </message>
    </context>
    <context>
        <name>LintedText</name>
        <message>
            <source>Nada que señalar en el texto.</source>
            <translation>Nada que señalar en el texto.</translation>
        </message>
        <message>
            <source>Mejor: {words}</source>
            <translation>Mejor: {words}</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Avance</source>
            <translation>Avance</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Agent Desk — Datos de ejemplo</source>
            <translation>Agent Desk — Datos de ejemplo</translation>
        </message>
        <message>
            <source>Un agente pide visto bueno (Ctrl+B)</source>
            <translation>Un agente pide visto bueno (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>MapLink</name>
        <message>
            <source>Enlace</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>&amp;Lleva a</source>
            <translation>&amp;Lleva a</translation>
        </message>
        <message>
            <source>Lleva a</source>
            <translation>Lleva a</translation>
        </message>
        <message>
            <source>¿&amp;Por qué? Es la hipótesis que se prueba</source>
            <translation>¿&amp;Por qué? Es la hipótesis que se prueba</translation>
        </message>
        <message>
            <source>¿Por qué? Es la hipótesis que se prueba</source>
            <translation>¿Por qué? Es la hipótesis que se prueba</translation>
        </message>
        <message>
            <source>P&amp;iloto que la prueba</source>
            <translation>P&amp;iloto que la prueba</translation>
        </message>
        <message>
            <source>Piloto que la prueba</source>
            <translation>Piloto que la prueba</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Mapa</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Leer el mapa</source>
            <translation>Leer el mapa</translation>
        </message>
        <message>
            <source>Qué le falta</source>
            <translation>Qué le falta</translation>
        </message>
        <message>
            <source>Mapa estratégico</source>
            <translation>Mapa estratégico</translation>
        </message>
        <message>
            <source>Objetivo</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Enlace</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Mapa: flechas para ir de un objetivo a otro, Enter para abrirlo</source>
            <translation>Mapa: flechas para ir de un objetivo a otro, Enter para abrirlo</translation>
        </message>
        <message>
            <source>El mapa en frases</source>
            <translation>El mapa en frases</translation>
        </message>
        <message>
            <source>mover el objetivo</source>
            <translation>mover el objetivo</translation>
        </message>
        <message>
            <source>subir o bajar su perspectiva</source>
            <translation>subir o bajar su perspectiva</translation>
        </message>
        <message>
            <source>quitar</source>
            <translation>quitar</translation>
        </message>
        <message>
            <source>deshacer</source>
            <translation>deshacer</translation>
        </message>
        <message>
            <source>rehacer</source>
            <translation>rehacer</translation>
        </message>
    </context>
    <context>
        <name>MappingModel</name>
        <message>
            <source>Columna del archivo</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>Lo que trae</source>
            <translation>Lo que trae</translation>
        </message>
        <message>
            <source>Qué es</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Cómo está escrito</source>
            <translation>Cómo está escrito</translation>
        </message>
    </context>
    <context>
        <name>MappingTable</name>
        <message>
            <source>Columnas del archivo y qué son</source>
            <translation>Columnas del archivo y qué son</translation>
        </message>
    </context>
    <context>
        <name>MustSayList</name>
        <message>
            <source>Debe decirse en esta llamada</source>
            <translation>Debe decirse en esta llamada</translation>
        </message>
        <message>
            <source>y {count} más</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>Antes de cerrar la cuenta</source>
            <translation>Antes de cerrar la cuenta</translation>
        </message>
        <message>
            <source>dicho</source>
            <translation>dicho</translation>
        </message>
        <message>
            <source>falta decirlo</source>
            <translation>falta decirlo</translation>
        </message>
    </context>
    <context>
        <name>NeighbourChip</name>
        <message>
            <source>¿O es esto otro? {title}</source>
            <translation>¿O es esto otro? {title}</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>¿O es…?</source>
            <translation>¿O es…?</translation>
        </message>
    </context>
    <context>
        <name>NewPin</name>
        <message>
            <source>Elegir PIN</source>
            <translation>Elegir PIN</translation>
        </message>
        <message>
            <source>Su PIN o &amp;contraseña nueva</source>
            <translation>Su PIN o &amp;contraseña nueva</translation>
        </message>
        <message>
            <source>Su PIN o contraseña nueva</source>
            <translation>Su PIN o contraseña nueva</translation>
        </message>
        <message>
            <source>&amp;Otra vez</source>
            <translation>&amp;Otra vez</translation>
        </message>
        <message>
            <source>Otra vez, para que no haya error</source>
            <translation>Otra vez, para que no haya error</translation>
        </message>
        <message>
            <source>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</source>
            <translation>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</translation>
        </message>
        <message>
            <source>&amp;Mostrar lo que escribo</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Guardar el PIN nuevo y entrar</source>
            <translation>Guardar el PIN nuevo y entrar</translation>
        </message>
        <message>
            <source>Guardar y entrar</source>
            <translation>Guardar y entrar</translation>
        </message>
    </context>
    <context>
        <name>NewPinForm</name>
        <message>
            <source>Las dos veces no dicen lo mismo. Escríbalo otra vez.</source>
            <translation>Las dos veces no dicen lo mismo. Escríbalo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>NewsSheet</name>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Entendido</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>Objections</name>
        <message>
            <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
            <translation>{count} fichas: lo que dicen y lo que ayuda a responder</translation>
        </message>
        <message>
            <source>{count} de {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>No encuentro nada parecido</source>
            <translation>No encuentro nada parecido</translation>
        </message>
        <message>
            <source>Pruebe otra palabra. Con Esc vuelven todas las fichas.</source>
            <translation>Pruebe otra palabra. Con Esc vuelven todas las fichas.</translation>
        </message>
        <message>
            <source>Qué registrar</source>
            <translation>Qué registrar</translation>
        </message>
        <message>
            <source>Muy frecuente</source>
            <translation>Muy frecuente</translation>
        </message>
        <message>
            <source>Frecuente</source>
            <translation>Frecuente</translation>
        </message>
        <message>
            <source>Poco frecuente</source>
            <translation>Poco frecuente</translation>
        </message>
        <message>
            <source>Con cuidado</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Sin preguntar el motivo ({countries})</source>
            <translation>Sin preguntar el motivo ({countries})</translation>
        </message>
        <message>
            <source>Primero escuche</source>
            <translation>Primero escuche</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Después ofrezca una salida</source>
            <translation>Después ofrezca una salida</translation>
        </message>
        <message>
            <source>No se dice en: {countries}.</source>
            <translation>No se dice en: {countries}.</translation>
        </message>
        <message>
            <source>Puente</source>
            <translation>Puente</translation>
        </message>
        <message>
            <source>Cierre</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Para llegar al acuerdo</source>
            <translation>Para llegar al acuerdo</translation>
        </message>
        <message>
            <source>Ahí no se dice.</source>
            <translation>Ahí no se dice.</translation>
        </message>
        <message>
            <source>En otros países</source>
            <translation>En otros países</translation>
        </message>
        <message>
            <source>Así lo dicen</source>
            <translation>Así lo dicen</translation>
        </message>
        <message>
            <source>No diga</source>
            <translation>No diga</translation>
        </message>
        <message>
            <source>Porque</source>
            <translation>Porque</translation>
        </message>
        <message>
            <source>Mejor</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Qué evitar</source>
            <translation>Qué evitar</translation>
        </message>
        <message>
            <source>Cuando</source>
            <translation>Cuando</translation>
        </message>
        <message>
            <source>Haga esto</source>
            <translation>Haga esto</translation>
        </message>
        <message>
            <source>Cuándo detenerse</source>
            <translation>Cuándo detenerse</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsPanel</name>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Ficha de la objeción</source>
            <translation>Ficha de la objeción</translation>
        </message>
        <message>
            <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
            <translation>¿Qué dijo? Palabras, aunque sea con prisa</translation>
        </message>
        <message>
            <source>Buscar una objeción</source>
            <translation>Buscar una objeción</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
    </context>
    <context>
        <name>Objective</name>
        <message>
            <source>Objetivo</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>&amp;Objetivo, empezando con un verbo</source>
            <translation>&amp;Objetivo, empezando con un verbo</translation>
        </message>
        <message>
            <source>Objetivo, empezando con un verbo</source>
            <translation>Objetivo, empezando con un verbo</translation>
        </message>
        <message>
            <source>&amp;Perspectiva</source>
            <translation>&amp;Perspectiva</translation>
        </message>
        <message>
            <source>Perspectiva</source>
            <translation>Perspectiva</translation>
        </message>
        <message>
            <source>&amp;Responsable</source>
            <translation>&amp;Responsable</translation>
        </message>
        <message>
            <source>Responsable</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>&amp;Tema</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Tema</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>&amp;Indicadores (el primero marcado se ve en el mapa)</source>
            <translation>&amp;Indicadores (el primero marcado se ve en el mapa)</translation>
        </message>
        <message>
            <source>Indicadores (el primero marcado se ve en el mapa)</source>
            <translation>Indicadores (el primero marcado se ve en el mapa)</translation>
        </message>
        <message>
            <source>Pi&amp;loto, campaña o proceso que lo mueve</source>
            <translation>Pi&amp;loto, campaña o proceso que lo mueve</translation>
        </message>
        <message>
            <source>Piloto, campaña o proceso que lo mueve</source>
            <translation>Piloto, campaña o proceso que lo mueve</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>OptionCard</name>
        <message>
            <source>Opción {letter}: {title}, {amount} {per}</source>
            <translation>Opción {letter}: {title}, {amount} {per}</translation>
        </message>
        <message>
            <source>, seleccionada</source>
            <translation>, seleccionada</translation>
        </message>
        <message>
            <source>, bloqueada</source>
            <translation>, bloqueada</translation>
        </message>
    </context>
    <context>
        <name>OptionsRegion</name>
        <message>
            <source>Ver las otras opciones</source>
            <translation>Ver las otras opciones</translation>
        </message>
        <message>
            <source>Un convenio con todas sus cuentas</source>
            <translation>Un convenio con todas sus cuentas</translation>
        </message>
        <message>
            <source>Juntar cuentas</source>
            <translation>Juntar cuentas</translation>
        </message>
        <message>
            <source>Anotar ingreso y días de pago</source>
            <translation>Anotar ingreso y días de pago</translation>
        </message>
        <message>
            <source>Ingreso</source>
            <translation>Ingreso</translation>
        </message>
        <message>
            <source>Otra cantidad</source>
            <translation>Otra cantidad</translation>
        </message>
        <message>
            <source>Separar cuentas</source>
            <translation>Separar cuentas</translation>
        </message>
        <message>
            <source>Proponer otra cantidad</source>
            <translation>Proponer otra cantidad</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>Resultados</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Elija el resultado</source>
            <translation>Elija el resultado</translation>
        </message>
        <message>
            <source>Resultado de la llamada</source>
            <translation>Resultado de la llamada</translation>
        </message>
    </context>
    <context>
        <name>PageFinder</name>
        <message>
            <source>Buscar en la página</source>
            <translation>Buscar en la página</translation>
        </message>
        <message>
            <source>Buscar en la página (Ctrl+Shift+F)</source>
            <translation>Buscar en la página (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>no está</source>
            <translation>no está</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Página de {title}, hojas: {pages}</source>
            <translation>Página de {title}, hojas: {pages}</translation>
        </message>
        <message>
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Guardar PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Correo</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Firmar</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Alejar la página</source>
            <translation>Alejar la página</translation>
        </message>
        <message>
            <source>Acercar la página</source>
            <translation>Acercar la página</translation>
        </message>
        <message>
            <source>Ajustar la página al ancho</source>
            <translation>Ajustar la página al ancho</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Atender una queja o aclaración</source>
            <translation>Atender una queja o aclaración</translation>
        </message>
        <message>
            <source>Auditoría o requerimiento de autoridad</source>
            <translation>Auditoría o requerimiento de autoridad</translation>
        </message>
        <message>
            <source>Revisar un convenio o visto bueno</source>
            <translation>Revisar un convenio o visto bueno</translation>
        </message>
        <message>
            <source>Revisar una llamada para capacitar</source>
            <translation>Revisar una llamada para capacitar</translation>
        </message>
        <message>
            <source>Corregir un error de los datos</source>
            <translation>Corregir un error de los datos</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Papel</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Puerta</source>
            <translation>Puerta</translation>
        </message>
        <message>
            <source>Sin acceso</source>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <source>Sin PIN</source>
            <translation>Sin PIN</translation>
        </message>
        <message>
            <source>Bloqueada: {count} PIN equivocados</source>
            <translation>Bloqueada: {count} PIN equivocados</translation>
        </message>
        <message>
            <source>PIN temporal, por cambiar</source>
            <translation>PIN temporal, por cambiar</translation>
        </message>
        <message>
            <source>Con su PIN</source>
            <translation>Con su PIN</translation>
        </message>
        <message>
            <source>Quitar acceso</source>
            <translation>Quitar acceso</translation>
        </message>
        <message>
            <source>Devolver acceso</source>
            <translation>Devolver acceso</translation>
        </message>
        <message>
            <source>Agregar persona</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Cambiar papel</source>
            <translation>Cambiar papel</translation>
        </message>
        <message>
            <source>PIN temporal</source>
            <translation>PIN temporal</translation>
        </message>
        <message>
            <source>Desbloquear</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Llave</source>
            <translation>Llave</translation>
        </message>
        <message>
            <source>De quién</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Identificador</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>PIN o contraseña</source>
            <translation>PIN o contraseña</translation>
        </message>
        <message>
            <source>Llavero de este equipo</source>
            <translation>Llavero de este equipo</translation>
        </message>
        <message>
            <source>Llave de recuperación</source>
            <translation>Llave de recuperación</translation>
        </message>
        <message>
            <source>Demostración, en claro</source>
            <translation>Demostración, en claro</translation>
        </message>
        <message>
            <source>Quien abre este equipo</source>
            <translation>Quien abre este equipo</translation>
        </message>
        <message>
            <source>En papel</source>
            <translation>En papel</translation>
        </message>
        <message>
            <source>Cualquiera</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Agregar el llavero</source>
            <translation>Agregar el llavero</translation>
        </message>
        <message>
            <source>Nueva llave de papel</source>
            <translation>Nueva llave de papel</translation>
        </message>
        <message>
            <source>Quitar esta llave</source>
            <translation>Quitar esta llave</translation>
        </message>
        <message>
            <source>Cifrar con otra llave</source>
            <translation>Cifrar con otra llave</translation>
        </message>
        <message>
            <source>Su nombre y su papel; Enter la agrega.</source>
            <translation>Su nombre y su papel; Enter la agrega.</translation>
        </message>
        <message>
            <source>Otro papel para {name}; Enter lo cambia.</source>
            <translation>Otro papel para {name}; Enter lo cambia.</translation>
        </message>
        <message>
            <source>{name} recibe un PIN temporal; el de ahora deja de abrir.</source>
            <translation>{name} recibe un PIN temporal; el de ahora deja de abrir.</translation>
        </message>
        <message>
            <source>{name} podrá intentarlo de inmediato.</source>
            <translation>{name} podrá intentarlo de inmediato.</translation>
        </message>
        <message>
            <source>{name} ya no entrará. Lo que hizo conserva su nombre.</source>
            <translation>{name} ya no entrará. Lo que hizo conserva su nombre.</translation>
        </message>
        <message>
            <source>{name} vuelve a entrar, con un PIN temporal.</source>
            <translation>{name} vuelve a entrar, con un PIN temporal.</translation>
        </message>
        <message>
            <source>El llavero de este equipo abrirá los datos; cada quien entra con su PIN.</source>
            <translation>El llavero de este equipo abrirá los datos; cada quien entra con su PIN.</translation>
        </message>
        <message>
            <source>La llave de papel de ahora dejará de abrir.</source>
            <translation>La llave de papel de ahora dejará de abrir.</translation>
        </message>
        <message>
            <source>Esa llave dejará de abrir los datos.</source>
            <translation>Esa llave dejará de abrir los datos.</translation>
        </message>
        <message>
            <source>Cierre las demás ventanas. Todo se cifra de nuevo y la llave de papel cambia; los respaldos de antes se siguen abriendo, también para quien tuviera la llave de ahora.</source>
            <translation>Cierre las demás ventanas. Todo se cifra de nuevo y la llave de papel cambia; los respaldos de antes se siguen abriendo, también para quien tuviera la llave de ahora.</translation>
        </message>
        <message>
            <source>PIN temporal de {name}</source>
            <translation>PIN temporal de {name}</translation>
        </message>
        <message>
            <source>Llave de recuperación: anótela en papel ahora</source>
            <translation>Llave de recuperación: anótela en papel ahora</translation>
        </message>
        <message>
            <source>Hecho.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>{active} personas con acceso · {keys} llaves</source>
            <translation>{active} personas con acceso · {keys} llaves</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Personas y llaves</source>
            <translation>Personas y llaves</translation>
        </message>
        <message>
            <source>Lista</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Quién entra y con qué papel</source>
            <translation>Quién entra y con qué papel</translation>
        </message>
        <message>
            <source>Llaves</source>
            <translation>Llaves</translation>
        </message>
        <message>
            <source>Maneras de abrir los datos</source>
            <translation>Maneras de abrir los datos</translation>
        </message>
        <message>
            <source>Pantalla</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Cuándo se cubre sola</source>
            <translation>Cuándo se cubre sola</translation>
        </message>
        <message>
            <source>Secciones</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Qué se muestra</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Se muestra una sola vez</source>
            <translation>Se muestra una sola vez</translation>
        </message>
        <message>
            <source>Nombre con el que se presenta</source>
            <translation>Nombre con el que se presenta</translation>
        </message>
        <message>
            <source>Papel</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>confirmar</source>
            <translation>confirmar</translation>
        </message>
        <message>
            <source>dejar como estaba</source>
            <translation>dejar como estaba</translation>
        </message>
        <message>
            <source>Sin tocar nada, la pantalla se cubre a los</source>
            <translation>Sin tocar nada, la pantalla se cubre a los</translation>
        </message>
        <message>
            <source>Durante una llamada, a los</source>
            <translation>Durante una llamada, a los</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>La llamada sigue debajo y nada de lo escrito se pierde. Vale en un minuto.</source>
            <translation>La llamada sigue debajo y nada de lo escrito se pierde. Vale en un minuto.</translation>
        </message>
    </context>
    <context>
        <name>PiecesDialog</name>
        <message>
            <source>Piezas de la campaña</source>
            <translation>Piezas de la campaña</translation>
        </message>
        <message>
            <source>Sin línea</source>
            <translation>Sin línea</translation>
        </message>
        <message>
            <source>Todos menos el control</source>
            <translation>Todos menos el control</translation>
        </message>
        <message>
            <source>No hay un texto por publicar. Escríbalo y guárdelo.</source>
            <translation>No hay un texto por publicar. Escríbalo y guárdelo.</translation>
        </message>
        <message>
            <source>Guardado.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Sin versiones todavía</source>
            <translation>Sin versiones todavía</translation>
        </message>
        <message>
            <source>Piezas</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Canal</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Línea exclusiva</source>
            <translation>Línea exclusiva</translation>
        </message>
        <message>
            <source>Código</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Quién la recibe</source>
            <translation>Quién la recibe</translation>
        </message>
        <message>
            <source>Cuesta cada una</source>
            <translation>Cuesta cada una</translation>
        </message>
        <message>
            <source>Texto</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Datos: </source>
            <translation>Datos: </translation>
        </message>
        <message>
            <source>Otra pieza</source>
            <translation>Otra pieza</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>A revisión o publicar</source>
            <translation>A revisión o publicar</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PilotPanel</name>
        <message>
            <source>Pilotos</source>
            <translation>Pilotos</translation>
        </message>
        <message>
            <source>Piloto</source>
            <translation>Piloto</translation>
        </message>
        <message>
            <source>Todavía no hay pilotos. Ins empieza uno.</source>
            <translation>Todavía no hay pilotos. Ins empieza uno.</translation>
        </message>
        <message>
            <source>Registrar el plan</source>
            <translation>Registrar el plan</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Terminar</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Oír una llamada</source>
            <translation>Oír una llamada</translation>
        </message>
        <message>
            <source>Diferencias con el control</source>
            <translation>Diferencias con el control</translation>
        </message>
        <message>
            <source>menos que el control</source>
            <translation>menos que el control</translation>
        </message>
        <message>
            <source>más que el control</source>
            <translation>más que el control</translation>
        </message>
        <message>
            <source>Diferencias con el control, en puntos</source>
            <translation>Diferencias con el control, en puntos</translation>
        </message>
        <message>
            <source>La raya es el intervalo de 95 %: si cruza el 0, puede ser azar. Decide la azul.</source>
            <translation>La raya es el intervalo de 95 %: si cruza el 0, puede ser azar. Decide la azul.</translation>
        </message>
        <message>
            <source>Nuevo</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Lista de pilotos</source>
            <translation>Lista de pilotos</translation>
        </message>
        <message>
            <source>Terminar el piloto</source>
            <translation>Terminar el piloto</translation>
        </message>
        <message>
            <source>¿Qué se decidió y por qué?</source>
            <translation>¿Qué se decidió y por qué?</translation>
        </message>
        <message>
            <source>Guardar el resultado</source>
            <translation>Guardar el resultado</translation>
        </message>
    </context>
    <context>
        <name>PilotPlan</name>
        <message>
            <source>Piloto</source>
            <translation>Piloto</translation>
        </message>
        <message>
            <source>&amp;Hipótesis: qué espera que pase y por qué</source>
            <translation>&amp;Hipótesis: qué espera que pase y por qué</translation>
        </message>
        <message>
            <source>Hipótesis: qué espera que pase y por qué</source>
            <translation>Hipótesis: qué espera que pase y por qué</translation>
        </message>
        <message>
            <source>&amp;Medida que decide</source>
            <translation>&amp;Medida que decide</translation>
        </message>
        <message>
            <source>Medida que decide</source>
            <translation>Medida que decide</translation>
        </message>
        <message>
            <source>&amp;Producto</source>
            <translation>&amp;Producto</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>&amp;Hoy pasa en este porcentaje</source>
            <translation>&amp;Hoy pasa en este porcentaje</translation>
        </message>
        <message>
            <source>Hoy pasa en este porcentaje</source>
            <translation>Hoy pasa en este porcentaje</translation>
        </message>
        <message>
            <source>Sube al menos estos &amp;puntos</source>
            <translation>Sube al menos estos &amp;puntos</translation>
        </message>
        <message>
            <source>Sube al menos estos puntos</source>
            <translation>Sube al menos estos puntos</translation>
        </message>
        <message>
            <source>&amp;Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</source>
            <translation>&amp;Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</translation>
        </message>
        <message>
            <source>Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</source>
            <translation>Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</translation>
        </message>
        <message>
            <source>Días de atraso, &amp;desde</source>
            <translation>Días de atraso, &amp;desde</translation>
        </message>
        <message>
            <source>Días de atraso, desde</source>
            <translation>Días de atraso, desde</translation>
        </message>
        <message>
            <source>Días de atraso, h&amp;asta (0: sin tope)</source>
            <translation>Días de atraso, h&amp;asta (0: sin tope)</translation>
        </message>
        <message>
            <source>Días de atraso, hasta (0: sin tope)</source>
            <translation>Días de atraso, hasta (0: sin tope)</translation>
        </message>
        <message>
            <source>&amp;Ventana en días</source>
            <translation>&amp;Ventana en días</translation>
        </message>
        <message>
            <source>Ventana en días</source>
            <translation>Ventana en días</translation>
        </message>
        <message>
            <source>&amp;Veces que se mira</source>
            <translation>&amp;Veces que se mira</translation>
        </message>
        <message>
            <source>Veces que se mira</source>
            <translation>Veces que se mira</translation>
        </message>
        <message>
            <source>&amp;Margen de trato (quejas), en décimas de punto</source>
            <translation>&amp;Margen de trato (quejas), en décimas de punto</translation>
        </message>
        <message>
            <source>Margen de trato, en décimas de punto</source>
            <translation>Margen de trato, en décimas de punto</translation>
        </message>
        <message>
            <source>Se sortean personas, no agentes ni equipos: con 50 cuentas por agente harían falta el doble, con 100 seis veces más.</source>
            <translation>Se sortean personas, no agentes ni equipos: con 50 cuentas por agente harían falta el doble, con 100 seis veces más.</translation>
        </message>
        <message>
            <source>&amp;Quién decide con el resultado</source>
            <translation>&amp;Quién decide con el resultado</translation>
        </message>
        <message>
            <source>Quién decide con el resultado</source>
            <translation>Quién decide con el resultado</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>Pilots</name>
        <message>
            <source>Plan registrado.</source>
            <translation>Plan registrado.</translation>
        </message>
        <message>
            <source>Las personas quedaron sorteadas; nadie cambia de grupo.</source>
            <translation>Las personas quedaron sorteadas; nadie cambia de grupo.</translation>
        </message>
        <message>
            <source>Faltan {count} personas para el siguiente corte.</source>
            <translation>Faltan {count} personas para el siguiente corte.</translation>
        </message>
        <message>
            <source>Corte anotado: {verdict}.</source>
            <translation>Corte anotado: {verdict}.</translation>
        </message>
        <message>
            <source>Terminado: {verdict}.</source>
            <translation>Terminado: {verdict}.</translation>
        </message>
        <message>
            <source>No hay conversaciones por oír: cuentan las verificadas desde que su agente leyó «Hojas de calidad de las llamadas» en Procesos.</source>
            <translation>No hay conversaciones por oír: cuentan las verificadas desde que su agente leyó «Hojas de calidad de las llamadas» en Procesos.</translation>
        </message>
        <message>
            <source>Quedó en {name}.</source>
            <translation>Quedó en {name}.</translation>
        </message>
        <message>
            <source>Probar antes de cambiar · {alive} en marcha</source>
            <translation>Probar antes de cambiar · {alive} en marcha</translation>
        </message>
        <message>
            <source>No pude escribir el archivo; elija otra carpeta.</source>
            <translation>No pude escribir el archivo; elija otra carpeta.</translation>
        </message>
        <message>
            <source>Lo que se decidió</source>
            <translation>Lo que se decidió</translation>
        </message>
        <message>
            <source>Hacen falta {needed} personas por grupo, {all} en total; hoy hay {people}.</source>
            <translation>Hacen falta {needed} personas por grupo, {all} en total; hoy hay {people}.</translation>
        </message>
        <message>
            <source>Con esas, solo se vería un efecto mayor: {least}.</source>
            <translation>Con esas, solo se vería un efecto mayor: {least}.</translation>
        </message>
        <message>
            <source>ninguno</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{points} puntos</source>
            <translation>{points} puntos</translation>
        </message>
        <message>
            <source>Medida</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>de {base} % a {goal} % o más</source>
            <translation>de {base} % a {goal} % o más</translation>
        </message>
        <message>
            <source>Efecto que valdría la pena</source>
            <translation>Efecto que valdría la pena</translation>
        </message>
        <message>
            <source>{needed} por grupo · {days} días · {looks}</source>
            <translation>{needed} por grupo · {days} días · {looks}</translation>
        </message>
        <message>
            <source>1 corte</source>
            <translation>1 corte</translation>
        </message>
        <message>
            <source>{count} cortes</source>
            <translation>{count} cortes</translation>
        </message>
        <message>
            <source>Tamaño</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Sello del plan</source>
            <translation>Sello del plan</translation>
        </message>
        <message>
            <source>Lo que se acordó antes de empezar</source>
            <translation>Lo que se acordó antes de empezar</translation>
        </message>
        <message>
            <source>no es peor mientras no pase de {points} puntos más de quejas</source>
            <translation>no es peor mientras no pase de {points} puntos más de quejas</translation>
        </message>
        <message>
            <source>Margen de trato</source>
            <translation>Margen de trato</translation>
        </message>
        <message>
            <source>Cortes</source>
            <translation>Cortes</translation>
        </message>
        <message>
            <source>corte {number} de {looks}: z {z}, límite {bound}</source>
            <translation>corte {number} de {looks}: z {z}, límite {bound}</translation>
        </message>
        <message>
            <source>Hoy</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Los grupos salieron de tamaños que el azar no explica: no se cree.</source>
            <translation>Los grupos salieron de tamaños que el azar no explica: no se cree.</translation>
        </message>
        <message>
            <source>{count}, {before} en el control</source>
            <translation>{count}, {before} en el control</translation>
        </message>
        <message>
            <source>1 convenio</source>
            <translation>1 convenio</translation>
        </message>
        <message>
            <source>{count} convenios</source>
            <translation>{count} convenios</translation>
        </message>
        <message>
            <source>incentivos {money} ({count})</source>
            <translation>incentivos {money} ({count})</translation>
        </message>
        <message>
            <source>Con lo que condonan los convenios ({count}) serían {money}; con tan pocos puede ser azar.</source>
            <translation>Con lo que condonan los convenios ({count}) serían {money}; con tan pocos puede ser azar.</translation>
        </message>
        <message>
            <source>intentos sin costo anotado (Ins en «Indicadores»)</source>
            <translation>intentos sin costo anotado (Ins en «Indicadores»)</translation>
        </message>
        <message>
            <source>intentos {money}</source>
            <translation>intentos {money}</translation>
        </message>
        <message>
            <source>1 enviada</source>
            <translation>1 enviada</translation>
        </message>
        <message>
            <source>{count} enviadas</source>
            <translation>{count} enviadas</translation>
        </message>
        <message>
            <source>piezas {money} ({count})</source>
            <translation>piezas {money} ({count})</translation>
        </message>
        <message>
            <source>descontado lo que ya pagaban (correlación {rho})</source>
            <translation>descontado lo que ya pagaban (correlación {rho})</translation>
        </message>
        <message>
            <source>Conversación bien llevada (hoja)</source>
            <translation>Conversación bien llevada (hoja)</translation>
        </message>
        <message>
            <source>sello {seal}</source>
            <translation>sello {seal}</translation>
        </message>
        <message>
            <source>{needed} por grupo</source>
            <translation>{needed} por grupo</translation>
        </message>
        <message>
            <source>Veredicto</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>límite {bound}</source>
            <translation>límite {bound}</translation>
        </message>
        <message>
            <source>Cada persona más que paga cuesta</source>
            <translation>Cada persona más que paga cuesta</translation>
        </message>
        <message>
            <source>Dinero de más por persona</source>
            <translation>Dinero de más por persona</translation>
        </message>
        <message>
            <source>Decide {who}.</source>
            <translation>Decide {who}.</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>decide</translation>
        </message>
        <message>
            <source>cuida el trato</source>
            <translation>cuida el trato</translation>
        </message>
        <message>
            <source>descriptivo</source>
            <translation>descriptivo</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Grupo</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Grupo, n</source>
            <translation>Grupo, n</translation>
        </message>
        <message>
            <source>Diferencia en puntos</source>
            <translation>Diferencia en puntos</translation>
        </message>
        <message>
            <source>Varios ángulos, con su intervalo</source>
            <translation>Varios ángulos, con su intervalo</translation>
        </message>
        <message>
            <source>Cuentan todas las personas sorteadas, se les haya hablado o no.</source>
            <translation>Cuentan todas las personas sorteadas, se les haya hablado o no.</translation>
        </message>
        <message>
            <source>Registrar el plan</source>
            <translation>Registrar el plan</translation>
        </message>
        <message>
            <source>Sortear y empezar</source>
            <translation>Sortear y empezar</translation>
        </message>
        <message>
            <source>Anotar el corte</source>
            <translation>Anotar el corte</translation>
        </message>
        <message>
            <source>Hipótesis, una medida y el cambio que valdría la pena: salen cuántos.</source>
            <translation>Hipótesis, una medida y el cambio que valdría la pena: salen cuántos.</translation>
        </message>
        <message>
            <source>El plan se registra con su sello antes del primer contacto.</source>
            <translation>El plan se registra con su sello antes del primer contacto.</translation>
        </message>
        <message>
            <source>Las personas se sortean; todas cuentan, se les haya hablado o no.</source>
            <translation>Las personas se sortean; todas cuentan, se les haya hablado o no.</translation>
        </message>
        <message>
            <source>En cada corte: efecto confirmado, compatible con cero o cuántas faltan.</source>
            <translation>En cada corte: efecto confirmado, compatible con cero o cuántas faltan.</translation>
        </message>
        <message>
            <source>Cómo se prueba un cambio</source>
            <translation>Cómo se prueba un cambio</translation>
        </message>
    </context>
    <context>
        <name>PlaceFinder</name>
        <message>
            <source>Ir a otro lugar</source>
            <translation>Ir a otro lugar</translation>
        </message>
        <message>
            <source>Lugar al que quiere ir</source>
            <translation>Lugar al que quiere ir</translation>
        </message>
        <message>
            <source>Escriba parte del nombre</source>
            <translation>Escriba parte del nombre</translation>
        </message>
        <message>
            <source>Lugares</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Ningún lugar suyo se llama así.</source>
            <translation>Ningún lugar suyo se llama así.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan de la campaña</source>
            <translation>Plan de la campaña</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sin medir no se sabrá cuánto aporta.</source>
            <translation>Sin medir no se sabrá cuánto aporta.</translation>
        </message>
        <message>
            <source>Hacen falta {needed} personas en cada grupo.</source>
            <translation>Hacen falta {needed} personas en cada grupo.</translation>
        </message>
        <message>
            <source>Todos</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source> días</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Responsable: Marcela Robles</source>
            <translation>Responsable: Marcela Robles</translation>
        </message>
        <message>
            <source>01/12/2026: Imprimir las cartas</source>
            <translation>01/12/2026: Imprimir las cartas</translation>
        </message>
        <message>
            <source>No pide curso</source>
            <translation>No pide curso</translation>
        </message>
        <message>
            <source>Dice medir lo que aporta</source>
            <translation>Dice medir lo que aporta</translation>
        </message>
        <message>
            <source>Ninguno</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source> puntos</source>
            <translation> puntos</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Qué se quiere lograr</source>
            <translation>Qué se quiere lograr</translation>
        </message>
        <message>
            <source>Segmentos</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Empieza</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Termina</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Hora de contacto</source>
            <translation>Hora de contacto</translation>
        </message>
        <message>
            <source>Presupuesto</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Pagos que se cuentan, hasta</source>
            <translation>Pagos que se cuentan, hasta</translation>
        </message>
        <message>
            <source>Quién responde</source>
            <translation>Quién responde</translation>
        </message>
        <message>
            <source>Pasos</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Curso que se pide</source>
            <translation>Curso que se pide</translation>
        </message>
        <message>
            <source>Equipo</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Medición</source>
            <translation>Medición</translation>
        </message>
        <message>
            <source>Piloto</source>
            <translation>Piloto</translation>
        </message>
        <message>
            <source>Lo hacen de todos modos</source>
            <translation>Lo hacen de todos modos</translation>
        </message>
        <message>
            <source>Cuánto más valdría la pena</source>
            <translation>Cuánto más valdría la pena</translation>
        </message>
        <message>
            <source>Muestra</source>
            <translation>Muestra</translation>
        </message>
    </context>
    <context>
        <name>Policies</name>
        <message>
            <source>Se liquida con descuento: al cumplir, no se debe más.</source>
            <translation>Se liquida con descuento: al cumplir, no se debe más.</translation>
        </message>
        <message>
            <source>Se paga todo lo que se debe, en partes.</source>
            <translation>Se paga todo lo que se debe, en partes.</translation>
        </message>
        <message>
            <source>Se paga lo vencido y el crédito sigue como estaba.</source>
            <translation>Se paga lo vencido y el crédito sigue como estaba.</translation>
        </message>
        <message>
            <source>La próxima fecha se mueve; no se perdona nada.</source>
            <translation>La próxima fecha se mueve; no se perdona nada.</translation>
        </message>
        <message>
            <source>Calendario nuevo con interés sobre el saldo.</source>
            <translation>Calendario nuevo con interés sobre el saldo.</translation>
        </message>
        <message>
            <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
            <translation>Una parte se liquida hoy; el resto, en calendario nuevo.</translation>
        </message>
        <message>
            <source>Liquidación</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>Prórroga</source>
            <translation>Prórroga</translation>
        </message>
        <message>
            <source>un solo pago</source>
            <translation>un solo pago</translation>
        </message>
        <message>
            <source>cada semana</source>
            <translation>cada semana</translation>
        </message>
        <message>
            <source>cada 14 días</source>
            <translation>cada 14 días</translation>
        </message>
        <message>
            <source>cada quincena</source>
            <translation>cada quincena</translation>
        </message>
        <message>
            <source>cada mes</source>
            <translation>cada mes</translation>
        </message>
        <message>
            <source>Si el titular falleció</source>
            <translation>Si el titular falleció</translation>
        </message>
        <message>
            <source>Con una aclaración abierta</source>
            <translation>Con una aclaración abierta</translation>
        </message>
        <message>
            <source>Con una demanda en curso</source>
            <translation>Con una demanda en curso</translation>
        </message>
        <message>
            <source>Si no es el titular</source>
            <translation>Si no es el titular</translation>
        </message>
        <message>
            <source>{low} o más</source>
            <translation>{low} o más</translation>
        </message>
        <message>
            <source>{low} a {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>nada</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{id}, versión {version}</source>
            <translation>{id}, versión {version}</translation>
        </message>
        <message>
            <source>Valen para todos</source>
            <translation>Valen para todos</translation>
        </message>
        <message>
            <source>1 forma de pagar</source>
            <translation>1 forma de pagar</translation>
        </message>
        <message>
            <source>{count} formas de pagar</source>
            <translation>{count} formas de pagar</translation>
        </message>
        <message>
            <source>Nunca se cobra menos de {percent} del capital.</source>
            <translation>Nunca se cobra menos de {percent} del capital.</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Días de atraso</source>
            <translation>Días de atraso</translation>
        </message>
        <message>
            <source>Tramos</source>
            <translation>Tramos</translation>
        </message>
        <message>
            <source>Situaciones difíciles comprobadas</source>
            <translation>Situaciones difíciles comprobadas</translation>
        </message>
        <message>
            <source>Agregan opciones; nunca quitan una.</source>
            <translation>Agregan opciones; nunca quitan una.</translation>
        </message>
        <message>
            <source>hasta {} pagos más</source>
            <translation>hasta {} pagos más</translation>
        </message>
        <message>
            <source>prórroga de {} días</source>
            <translation>prórroga de {} días</translation>
        </message>
        <message>
            <source>autoriza {}</source>
            <translation>autoriza {}</translation>
        </message>
        <message>
            <source>autoriza {} nivel menos</source>
            <translation>autoriza {} nivel menos</translation>
        </message>
        <message>
            <source>primer pago de {}</source>
            <translation>primer pago de {}</translation>
        </message>
        <message>
            <source>se perdona: {}</source>
            <translation>se perdona: {}</translation>
        </message>
        <message>
            <source> o </source>
            <translation> o </translation>
        </message>
        <message>
            <source>{situation}: {words}. Comprobante: {proof}.</source>
            <translation>{situation}: {words}. Comprobante: {proof}.</translation>
        </message>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Autoriza</source>
            <translation>Autoriza</translation>
        </message>
        <message>
            <source>Se perdona</source>
            <translation>Se perdona</translation>
        </message>
        <message>
            <source>Además</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>tasa {rate} anual</source>
            <translation>tasa {rate} anual</translation>
        </message>
        <message>
            <source>se liquida {share}</source>
            <translation>se liquida {share}</translation>
        </message>
        <message>
            <source>{days} días más</source>
            <translation>{days} días más</translation>
        </message>
        <message>
            <source>hasta {times} al año</source>
            <translation>hasta {times} al año</translation>
        </message>
        <message>
            <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
            <translation>El interés ordinario sigue corriendo hasta la nueva fecha.</translation>
        </message>
        <message>
            <source>Se paga: {words}.</source>
            <translation>Se paga: {words}.</translation>
        </message>
        <message>
            <source>{percent} de lo acordado</source>
            <translation>{percent} de lo acordado</translation>
        </message>
        <message>
            <source>al menos {amount}</source>
            <translation>al menos {amount}</translation>
        </message>
        <message>
            <source> y </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Primer pago: {words}.</source>
            <translation>Primer pago: {words}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}.</source>
            <translation>Ningún pago menor de {least}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
            <translation>Ningún pago menor de {least}, en múltiplos de {unit}.</translation>
        </message>
        <message>
            <source>Se paga a más tardar en {days} días.</source>
            <translation>Se paga a más tardar en {days} días.</translation>
        </message>
        <message>
            <source>El primero a más tardar en {first} días; el último, en {last}.</source>
            <translation>El primero a más tardar en {first} días; el último, en {last}.</translation>
        </message>
        <message>
            <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
            <translation>Con un primer pago de {percent} o más se perdona además: {extra}.</translation>
        </message>
        <message>
            <source>Reglas generales</source>
            <translation>Reglas generales</translation>
        </message>
        <message>
            <source>Vale del {first} al {last}, en {currency}.</source>
            <translation>Vale del {first} al {last}, en {currency}.</translation>
        </message>
        <message>
            <source>Cuándo no se negocia</source>
            <translation>Cuándo no se negocia</translation>
        </message>
        <message>
            <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
            <translation>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</translation>
        </message>
        <message>
            <source>Quién autoriza</source>
            <translation>Quién autoriza</translation>
        </message>
        <message>
            <source>{condition}: se suspende la negociación.</source>
            <translation>{condition}: se suspende la negociación.</translation>
        </message>
        <message>
            <source>{condition}: se pasa a {level}.</source>
            <translation>{condition}: se pasa a {level}.</translation>
        </message>
        <message>
            <source>Promesas incumplidas en 180 días</source>
            <translation>Promesas incumplidas en 180 días</translation>
        </message>
        <message>
            <source>Qué cambia</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>Promesas incumplidas</source>
            <translation>Promesas incumplidas</translation>
        </message>
        <message>
            <source>primer pago {points} puntos mayor</source>
            <translation>primer pago {points} puntos mayor</translation>
        </message>
        <message>
            <source>hasta {count} pagos</source>
            <translation>hasta {count} pagos</translation>
        </message>
        <message>
            <source>solo {names}</source>
            <translation>solo {names}</translation>
        </message>
        <message>
            <source>no se ofrece</source>
            <translation>no se ofrece</translation>
        </message>
        <message>
            <source>pide autorización</source>
            <translation>pide autorización</translation>
        </message>
        <message>
            <source>se marca como riesgo</source>
            <translation>se marca como riesgo</translation>
        </message>
        <message>
            <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
            <translation>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</translation>
        </message>
        <message>
            <source>Lo que la persona puede pagar</source>
            <translation>Lo que la persona puede pagar</translation>
        </message>
        <message>
            <source>En qué orden se aplica cada pago</source>
            <translation>En qué orden se aplica cada pago</translation>
        </message>
        <message>
            <source>El mismo orden se imprime en el convenio.</source>
            <translation>El mismo orden se imprime en el convenio.</translation>
        </message>
        <message>
            <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
            <translation>Cada convenio guarda esta versión y su huella: {fingerprint}…</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Sin cambios sobre la versión {version}</source>
            <translation>Sin cambios sobre la versión {version}</translation>
        </message>
        <message>
            <source>1 cambio sobre la versión</source>
            <translation>1 cambio sobre la versión</translation>
        </message>
        <message>
            <source>{count} cambios sobre la versión</source>
            <translation>{count} cambios sobre la versión</translation>
        </message>
        <message>
            <source>guardado {time}</source>
            <translation>guardado {time}</translation>
        </message>
        <message>
            <source>Enviada a aprobación. Otra persona la decide.</source>
            <translation>Enviada a aprobación. Otra persona la decide.</translation>
        </message>
        <message>
            <source>Borrador descartado.</source>
            <translation>Borrador descartado.</translation>
        </message>
        <message>
            <source>Todavía no rige ninguna política: no hay qué cambiar.</source>
            <translation>Todavía no rige ninguna política: no hay qué cambiar.</translation>
        </message>
        <message>
            <source>No se puede enviar. {place}: {sentence}</source>
            <translation>No se puede enviar. {place}: {sentence}</translation>
        </message>
        <message>
            <source>Leyendo la cartera…</source>
            <translation>Leyendo la cartera…</translation>
        </message>
        <message>
            <source>{done} de {total} cuentas</source>
            <translation>{done} de {total} cuentas</translation>
        </message>
        <message>
            <source>Simulación con {count} cuentas</source>
            <translation>Simulación con {count} cuentas</translation>
        </message>
        <message>
            <source>El borrador contra la versión {version}</source>
            <translation>El borrador contra la versión {version}</translation>
        </message>
        <message>
            <source>Cuentas que alcanza cada renglón</source>
            <translation>Cuentas que alcanza cada renglón</translation>
        </message>
        <message>
            <source>Lo que puede perdonarse no cambia</source>
            <translation>Lo que puede perdonarse no cambia</translation>
        </message>
        <message>
            <source>En total hasta {amount}</source>
            <translation>En total hasta {amount}</translation>
        </message>
        <message>
            <source>Los agentes solos hasta {amount}</source>
            <translation>Los agentes solos hasta {amount}</translation>
        </message>
        <message>
            <source>Sin opción de la política</source>
            <translation>Sin opción de la política</translation>
        </message>
        <message>
            <source>Con alto, no se negocia</source>
            <translation>Con alto, no se negocia</translation>
        </message>
        <message>
            <source>Lo más que podría perdonarse, con cualquier nivel</source>
            <translation>Lo más que podría perdonarse, con cualquier nivel</translation>
        </message>
        <message>
            <source>Lo más que podrían perdonar los agentes solos</source>
            <translation>Lo más que podrían perdonar los agentes solos</translation>
        </message>
        <message>
            <source>Ofertas vigentes que nadie podría dar ya</source>
            <translation>Ofertas vigentes que nadie podría dar ya</translation>
        </message>
        <message>
            <source>Hoy</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Con el borrador</source>
            <translation>Con el borrador</translation>
        </message>
        <message>
            <source>En total</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Borrador</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Cambio</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Se quedan sin opción: {which}</source>
            <translation>Se quedan sin opción: {which}</translation>
        </message>
        <message>
            <source>Ganan alguna opción: {which}</source>
            <translation>Ganan alguna opción: {which}</translation>
        </message>
        <message>
            <source>Las mismas que hoy.</source>
            <translation>Las mismas que hoy.</translation>
        </message>
        <message>
            <source>Cuentas sin opción</source>
            <translation>Cuentas sin opción</translation>
        </message>
        <message>
            <source>{shown} y {rest} más</source>
            <translation>{shown} y {rest} más</translation>
        </message>
        <message>
            <source>Ofertas vigentes demasiado generosas</source>
            <translation>Ofertas vigentes demasiado generosas</translation>
        </message>
        <message>
            <source>Ninguna: todo lo ofrecido cabe también en el borrador.</source>
            <translation>Ninguna: todo lo ofrecido cabe también en el borrador.</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Opción</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Vale hasta</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <source>Quedan sin efecto al publicar: se calculan de nuevo.</source>
            <translation>Quedan sin efecto al publicar: se calculan de nuevo.</translation>
        </message>
        <message>
            <source>Versión {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Por aprobar</source>
            <translation>Por aprobar</translation>
        </message>
        <message>
            <source>Versión por decidir</source>
            <translation>Versión por decidir</translation>
        </message>
        <message>
            <source>Quién y cuándo</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Por qué se devolvió</source>
            <translation>Por qué se devolvió</translation>
        </message>
        <message>
            <source>En vigor</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Empieza el {day}</source>
            <translation>Empieza el {day}</translation>
        </message>
        <message>
            <source>Anterior</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Espera aprobación</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Devuelta</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Retirada</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>El archivo con que empezó este almacén</source>
            <translation>El archivo con que empezó este almacén</translation>
        </message>
        <message>
            <source>Huella {hash}</source>
            <translation>Huella {hash}</translation>
        </message>
        <message>
            <source>La escribió {who}, {when}</source>
            <translation>La escribió {who}, {when}</translation>
        </message>
        <message>
            <source>La aprobó {who}, {when}</source>
            <translation>La aprobó {who}, {when}</translation>
        </message>
        <message>
            <source>La devolvió {who}, {when}</source>
            <translation>La devolvió {who}, {when}</translation>
        </message>
        <message>
            <source>Es la primera versión, o no cambia.</source>
            <translation>Es la primera versión, o no cambia.</translation>
        </message>
        <message>
            <source>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</source>
            <translation>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</translation>
        </message>
        <message>
            <source>Avisos</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Devuelta a quien la escribió.</source>
            <translation>Devuelta a quien la escribió.</translation>
        </message>
        <message>
            <source>Retirada.</source>
            <translation>Retirada.</translation>
        </message>
        <message>
            <source>Publicada como versión {number}; los escritorios la usan ya.</source>
            <translation>Publicada como versión {number}; los escritorios la usan ya.</translation>
        </message>
        <message>
            <source>Enter la publica; Esc regresa.</source>
            <translation>Enter la publica; Esc regresa.</translation>
        </message>
        <message>
            <source>¿Qué falta? Escríbalo y Enter la devuelve.</source>
            <translation>¿Qué falta? Escríbalo y Enter la devuelve.</translation>
        </message>
    </context>
    <context>
        <name>PoliciesPanel</name>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Productos de la política</source>
            <translation>Productos de la política</translation>
        </message>
        <message>
            <source>Política en palabras</source>
            <translation>Política en palabras</translation>
        </message>
        <message>
            <source>Contenido</source>
            <translation>Contenido</translation>
        </message>
    </context>
    <context>
        <name>PolicyDeskPanel</name>
        <message>
            <source>Contenido</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Tablas del borrador</source>
            <translation>Tablas del borrador</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Leer</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
    </context>
    <context>
        <name>Pop</name>
        <message>
            <source>El aviso es demasiado largo.</source>
            <translation>El aviso es demasiado largo.</translation>
        </message>
        <message>
            <source>El aviso no es una línea JSON.</source>
            <translation>El aviso no es una línea JSON.</translation>
        </message>
        <message>
            <source>El aviso lleva solo cuenta, teléfono o línea.</source>
            <translation>El aviso lleva solo cuenta, teléfono o línea.</translation>
        </message>
        <message>
            <source>Un dato del aviso está vacío o es demasiado largo.</source>
            <translation>Un dato del aviso está vacío o es demasiado largo.</translation>
        </message>
        <message>
            <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
            <translation>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message>
            <source>{accounts}, {amount} vencidos</source>
            <translation>{accounts}, {amount} vencidos</translation>
        </message>
        <message>
            <source>Tramo {}</source>
            <translation>Tramo {}</translation>
        </message>
        <message>
            <source>Sin tramo</source>
            <translation>Sin tramo</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Todavía no hay cuentas: el archivo del banco (CSV o XLSX) se carga con Ctrl+Shift+I.</source>
            <translation>Todavía no hay cuentas: el archivo del banco (CSV o XLSX) se carga con Ctrl+Shift+I.</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
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
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>{rows} filas guardadas en «{name}».</source>
            <translation>{rows} filas guardadas en «{name}».</translation>
        </message>
    </context>
    <context>
        <name>PortfolioPanel</name>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Archivo</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Corte</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Cargado</source>
            <translation>Cargado</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</source>
            <translation>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Exportar…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Orden de la lista</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <source>Cuentas por producto y atraso</source>
            <translation>Cuentas por producto y atraso</translation>
        </message>
        <message>
            <source>Archivos cargados</source>
            <translation>Archivos cargados</translation>
        </message>
        <message>
            <source>Importar cartera</source>
            <translation>Importar cartera</translation>
        </message>
        <message>
            <source>Importar archivo…</source>
            <translation>Importar archivo…</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Entró una llamada: se ofrece al salir</source>
            <translation>Entró una llamada: se ofrece al salir</translation>
        </message>
        <message>
            <source>Mientras practicaba entró una llamada. Alt+A la abre en la mesa.</source>
            <translation>Mientras practicaba entró una llamada. Alt+A la abre en la mesa.</translation>
        </message>
        <message>
            <source>Dentro. Espere a quien dirige.</source>
            <translation>Dentro. Espere a quien dirige.</translation>
        </message>
        <message>
            <source>Entrando…</source>
            <translation>Entrando…</translation>
        </message>
        <message>
            <source>La sesión terminó.</source>
            <translation>La sesión terminó.</translation>
        </message>
        <message>
            <source>Alto. La práctica paró. ¿Cómo se siente?</source>
            <translation>Alto. La práctica paró. ¿Cómo se siente?</translation>
        </message>
        <message>
            <source>Ya hay quien practica en esa sesión.</source>
            <translation>Ya hay quien practica en esa sesión.</translation>
        </message>
        <message>
            <source>{warning} Alt+U entra a la mesa; si prefiere no, no pasa nada.</source>
            <translation>{warning} Alt+U entra a la mesa; si prefiere no, no pasa nada.</translation>
        </message>
        <message>
            <source>Hoja entregada a quien dirige.</source>
            <translation>Hoja entregada a quien dirige.</translation>
        </message>
        <message>
            <source>La sesión ya terminó: su hoja no salió de aquí.</source>
            <translation>La sesión ya terminó: su hoja no salió de aquí.</translation>
        </message>
        <message>
            <source>Tres códigos equivocados: la sesión se cerró. Abra otra y díctela de nuevo.</source>
            <translation>Tres códigos equivocados: la sesión se cerró. Abra otra y díctela de nuevo.</translation>
        </message>
        <message>
            <source>Quien practicaba salió de la sesión.</source>
            <translation>Quien practicaba salió de la sesión.</translation>
        </message>
        <message>
            <source>En la mesa: {stage} · {minutes}:{seconds:02d}</source>
            <translation>En la mesa: {stage} · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>{name} está en la mesa. Conteste cuando llame.</source>
            <translation>{name} está en la mesa. Conteste cuando llame.</translation>
        </message>
        <message>
            <source>{name} observa con su propia hoja.</source>
            <translation>{name} observa con su propia hoja.</translation>
        </message>
        <message>
            <source>No pude abrir la sesión en la red. No se compartió nada; dirija aquí mismo.</source>
            <translation>No pude abrir la sesión en la red. No se compartió nada; dirija aquí mismo.</translation>
        </message>
        <message>
            <source>Dicte la dirección y el código de arriba.</source>
            <translation>Dicte la dirección y el código de arriba.</translation>
        </message>
        <message>
            <source>Ya dirige una práctica: entregue su hoja.</source>
            <translation>Ya dirige una práctica: entregue su hoja.</translation>
        </message>
        <message>
            <source>{warning} Pulse otra vez para empezar.</source>
            <translation>{warning} Pulse otra vez para empezar.</translation>
        </message>
        <message>
            <source>Hoja entregada: {total} de 100.</source>
            <translation>Hoja entregada: {total} de 100.</translation>
        </message>
        <message>
            <source>Alto. La práctica paró. ¿Cómo está cada quien?</source>
            <translation>Alto. La práctica paró. ¿Cómo está cada quien?</translation>
        </message>
        <message>
            <source>{first} y {second} difieren en {points} puntos: revisen {where}.</source>
            <translation>{first} y {second} difieren en {points} puntos: revisen {where}.</translation>
        </message>
        <message>
            <source>Quien practica terminó en su mesa.</source>
            <translation>Quien practica terminó en su mesa.</translation>
        </message>
        <message>
            <source>terminó</source>
            <translation>terminó</translation>
        </message>
        <message>
            <source>Dirigen capacitación y supervisión.</source>
            <translation>Dirigen capacitación y supervisión.</translation>
        </message>
        <message>
            <source>Nivel {level} · {temperament}</source>
            <translation>Nivel {level} · {temperament}</translation>
        </message>
        <message>
            <source>Quien dirige abre una sesión y le dicta una dirección y un código.</source>
            <translation>Quien dirige abre una sesión y le dicta una dirección y un código.</translation>
        </message>
        <message>
            <source>Escríbalos abajo y pulse Alt+U para practicar, o Alt+O para observar.</source>
            <translation>Escríbalos abajo y pulse Alt+U para practicar, o Alt+O para observar.</translation>
        </message>
        <message>
            <source>Solo verá su mesa; la persona le habla de viva voz o por teléfono.</source>
            <translation>Solo verá su mesa; la persona le habla de viva voz o por teléfono.</translation>
        </message>
        <message>
            <source>Cualquiera puede decir «alto» y parar, sin dar razones.</source>
            <translation>Cualquiera puede decir «alto» y parar, sin dar razones.</translation>
        </message>
        <message>
            <source>Lo que se manda va cifrado y solo entre las dos computadoras.</source>
            <translation>Lo que se manda va cifrado y solo entre las dos computadoras.</translation>
        </message>
        <message>
            <source>Práctica dirigida</source>
            <translation>Práctica dirigida</translation>
        </message>
        <message>
            <source>Cómo unirse</source>
            <translation>Cómo unirse</translation>
        </message>
        <message>
            <source>Nivel {level} · {product}</source>
            <translation>Nivel {level} · {product}</translation>
        </message>
        <message>
            <source>Todavía no hay prácticas. Alt+H empieza la de hoy; Alt+B trae las de otro equipo.</source>
            <translation>Todavía no hay prácticas. Alt+H empieza la de hoy; Alt+B trae las de otro equipo.</translation>
        </message>
        <message>
            <source>{total} puntos</source>
            <translation>{total} puntos</translation>
        </message>
        <message>
            <source>{done} de {all} prácticas</source>
            <translation>{done} de {all} prácticas</translation>
        </message>
        <message>
            <source>Aprobado</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Vuelve: quedó en {total}</source>
            <translation>Vuelve: quedó en {total}</translation>
        </message>
        <message>
            <source>Vuelve</source>
            <translation>Vuelve</translation>
        </message>
        <message>
            <source>Falta en su nivel</source>
            <translation>Falta en su nivel</translation>
        </message>
        <message>
            <source>Para afianzar</source>
            <translation>Para afianzar</translation>
        </message>
        <message>
            <source>90 segundos</source>
            <translation>90 segundos</translation>
        </message>
        <message>
            <source>completa</source>
            <translation>completa</translation>
        </message>
        <message>
            <source>dirigida</source>
            <translation>dirigida</translation>
        </message>
        <message>
            <source>examen</source>
            <translation>examen</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>Producto</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Saldo</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Vencido</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Atraso</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Lo que dice el expediente</source>
            <translation>Lo que dice el expediente</translation>
        </message>
        <message>
            <source>La situación</source>
            <translation>La situación</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Práctica</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Puntos</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>La meta que quedó</source>
            <translation>La meta que quedó</translation>
        </message>
        <message>
            <source>Sus veces anteriores</source>
            <translation>Sus veces anteriores</translation>
        </message>
        <message>
            <source>Ctrl+L llama; escriba lo que diría y Enter.</source>
            <translation>Ctrl+L llama; escriba lo que diría y Enter.</translation>
        </message>
        <message>
            <source>La mesa es la de siempre: guion, objeciones, opciones y convenio.</source>
            <translation>La mesa es la de siempre: guion, objeciones, opciones y convenio.</translation>
        </message>
        <message>
            <source>F12 cuelga; después del resultado viene el repaso.</source>
            <translation>F12 cuelga; después del resultado viene el repaso.</translation>
        </message>
        <message>
            <source>Cómo se practica</source>
            <translation>Cómo se practica</translation>
        </message>
        <message>
            <source>Nivel {number}: {title}</source>
            <translation>Nivel {number}: {title}</translation>
        </message>
        <message>
            <source>Fichas que hoy conviene releer</source>
            <translation>Fichas que hoy conviene releer</translation>
        </message>
        <message>
            <source>Capacitación ve sus resultados. Alt+C deja de mostrarlos.</source>
            <translation>Capacitación ve sus resultados. Alt+C deja de mostrarlos.</translation>
        </message>
        <message>
            <source>Solo usted ve esto. Alt+C lo comparte con capacitación.</source>
            <translation>Solo usted ve esto. Alt+C lo comparte con capacitación.</translation>
        </message>
        <message>
            <source>Compartido</source>
            <translation>Compartido</translation>
        </message>
        <message>
            <source>Privado</source>
            <translation>Privado</translation>
        </message>
        <message>
            <source>Mi historial</source>
            <translation>Mi historial</translation>
        </message>
        <message>
            <source>{name}: {total} de 100</source>
            <translation>{name}: {total} de 100</translation>
        </message>
        <message>
            <source>Lo que dijo</source>
            <translation>Lo que dijo</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Semilla</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Tres semillas fijas, iguales para todos. Se aprueba con {each} o más en cada una, {mean} de promedio y ningún error crítico.</source>
            <translation>Tres semillas fijas, iguales para todos. Se aprueba con {each} o más en cada una, {mean} de promedio y ningún error crítico.</translation>
        </message>
        <message>
            <source>Este intento</source>
            <translation>Este intento</translation>
        </message>
        <message>
            <source>{code}, del {day}.</source>
            <translation>{code}, del {day}.</translation>
        </message>
        <message>
            <source>Certificado</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>No alcanzó: puede repetirlo</source>
            <translation>No alcanzó: puede repetirlo</translation>
        </message>
        <message>
            <source>En curso</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>por hacer</source>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>{total}, error crítico</source>
            <translation>{total}, error crítico</translation>
        </message>
        <message>
            <source>Nivel {level}</source>
            <translation>Nivel {level}</translation>
        </message>
        <message>
            <source>Hoy lleva {done} de {all} prácticas; las {all} caben en {minutes} minutos.</source>
            <translation>Hoy lleva {done} de {all} prácticas; las {all} caben en {minutes} minutos.</translation>
        </message>
        <message>
            <source>Antes de ver cómo salió</source>
            <translation>Antes de ver cómo salió</translation>
        </message>
        <message>
            <source>¿Cómo se sintió usted? ¿Y cómo cree que se sintió él o ella?</source>
            <translation>¿Cómo se sintió usted? ¿Y cómo cree que se sintió él o ella?</translation>
        </message>
        <message>
            <source>Piénselo unos segundos; nadie más lo lee.</source>
            <translation>Piénselo unos segundos; nadie más lo lee.</translation>
        </message>
        <message>
            <source>Cómo terminó.</source>
            <translation>Cómo terminó.</translation>
        </message>
        <message>
            <source>{total} de 100</source>
            <translation>{total} de 100</translation>
        </message>
        <message>
            <source>Error crítico</source>
            <translation>Error crítico</translation>
        </message>
        <message>
            <source>Listo para llamadas de este nivel</source>
            <translation>Listo para llamadas de este nivel</translation>
        </message>
        <message>
            <source>Aprobado: practique lo marcado</source>
            <translation>Aprobado: practique lo marcado</translation>
        </message>
        <message>
            <source>Vuelve en dos días</source>
            <translation>Vuelve en dos días</translation>
        </message>
        <message>
            <source>Turno 0: así contestó.</source>
            <translation>Turno 0: así contestó.</translation>
        </message>
        <message>
            <source>Turno {turn}: {why}</source>
            <translation>Turno {turn}: {why}</translation>
        </message>
        <message>
            <source>nada lo movió</source>
            <translation>nada lo movió</translation>
        </message>
        <message>
            <source>Bien hecho.</source>
            <translation>Bien hecho.</translation>
        </message>
        <message>
            <source>Una sola meta para la siguiente</source>
            <translation>Una sola meta para la siguiente</translation>
        </message>
        <message>
            <source>confianza {trust}</source>
            <translation>confianza {trust}</translation>
        </message>
        <message>
            <source>Hecho</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Lo habría abierto</source>
            <translation>Lo habría abierto</translation>
        </message>
        <message>
            <source>Lo que nunca supo</source>
            <translation>Lo que nunca supo</translation>
        </message>
        <message>
            <source>Turno {turn}, {moved:+d}: «{sentence}» ({what})</source>
            <translation>Turno {turn}, {moved:+d}: «{sentence}» ({what})</translation>
        </message>
        <message>
            <source>Dónde cambió la llamada</source>
            <translation>Dónde cambió la llamada</translation>
        </message>
        <message>
            <source>¿Va a cumplir?</source>
            <translation>¿Va a cumplir?</translation>
        </message>
        <message>
            <source>{chance} % de que cumpla. El monto no da puntos.</source>
            <translation>{chance} % de que cumpla. El monto no da puntos.</translation>
        </message>
        <message>
            <source>En esta práctica cumplió.</source>
            <translation>En esta práctica cumplió.</translation>
        </message>
        <message>
            <source>En esta práctica no cumplió.</source>
            <translation>En esta práctica no cumplió.</translation>
        </message>
        <message>
            <source>{folio}: {count} pagos; el primero de {amount}.</source>
            <translation>{folio}: {count} pagos; el primero de {amount}.</translation>
        </message>
        <message>
            <source>Cabe en lo que podía pagar.</source>
            <translation>Cabe en lo que podía pagar.</translation>
        </message>
        <message>
            <source>Era más de lo que podía pagar.</source>
            <translation>Era más de lo que podía pagar.</translation>
        </message>
        <message>
            <source>Lo que registró en la mesa</source>
            <translation>Lo que registró en la mesa</translation>
        </message>
        <message>
            <source>De la ficha «{card}».</source>
            <translation>De la ficha «{card}».</translation>
        </message>
        <message>
            <source>Dijo</source>
            <translation>Dijo</translation>
        </message>
        <message>
            <source>Mejor</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Cambie una frase (turno {turn}: {what})</source>
            <translation>Cambie una frase (turno {turn}: {what})</translation>
        </message>
        <message>
            <source>Errores críticos: el total no pasa de 49</source>
            <translation>Errores críticos: el total no pasa de 49</translation>
        </message>
        <message>
            <source>La hoja</source>
            <translation>La hoja</translation>
        </message>
        <message>
            <source>Criterio</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>Lo que lo muestra</source>
            <translation>Lo que lo muestra</translation>
        </message>
        <message>
            <source>Lo que cuenta de lo que dijo</source>
            <translation>Lo que cuenta de lo que dijo</translation>
        </message>
        <message>
            <source>Turno</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Confianza</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Enojo</source>
            <translation>Enojo</translation>
        </message>
        <message>
            <source>Paciencia</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <source>Qué lo movió</source>
            <translation>Qué lo movió</translation>
        </message>
        <message>
            <source>La curva, turno por turno</source>
            <translation>La curva, turno por turno</translation>
        </message>
        <message>
            <source>Y usted</source>
            <translation>Y usted</translation>
        </message>
        <message>
            <source>Un momento…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Ctrl+L llama. Contestará como en la vida.</source>
            <translation>Ctrl+L llama. Contestará como en la vida.</translation>
        </message>
        <message>
            <source>Colgó.</source>
            <translation>Colgó.</translation>
        </message>
        <message>
            <source>Terminó la llamada.</source>
            <translation>Terminó la llamada.</translation>
        </message>
        <message>
            <source>Se acabó el tiempo.</source>
            <translation>Se acabó el tiempo.</translation>
        </message>
        <message>
            <source>La llamada terminó</source>
            <translation>La llamada terminó</translation>
        </message>
        <message>
            <source>Escriba lo que diría y Enter: también llama</source>
            <translation>Escriba lo que diría y Enter: también llama</translation>
        </message>
        <message>
            <source>Se acabó el tiempo: despídase en una frase</source>
            <translation>Se acabó el tiempo: despídase en una frase</translation>
        </message>
        <message>
            <source>Escriba lo que diría y Enter</source>
            <translation>Escriba lo que diría y Enter</translation>
        </message>
        <message>
            <source>F12 cuelga</source>
            <translation>F12 cuelga</translation>
        </message>
        <message>
            <source>Elija el resultado y F12: viene el repaso</source>
            <translation>Elija el resultado y F12: viene el repaso</translation>
        </message>
        <message>
            <source>F12 cierra la llamada; después, el repaso</source>
            <translation>F12 cierra la llamada; después, el repaso</translation>
        </message>
        <message>
            <source>Se acabó el tiempo: despídase.</source>
            <translation>Se acabó el tiempo: despídase.</translation>
        </message>
        <message>
            <source>No reconocido: no cuenta en contra.</source>
            <translation>No reconocido: no cuenta en contra.</translation>
        </message>
        <message>
            <source>Cómo va el grupo</source>
            <translation>Cómo va el grupo</translation>
        </message>
        <message>
            <source>¿Sirvió capacitar?</source>
            <translation>¿Sirvió capacitar?</translation>
        </message>
        <message>
            <source>Promesas cumplidas, con intervalo</source>
            <translation>Promesas cumplidas, con intervalo</translation>
        </message>
        <message>
            <source>Calibración</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <source>Dónde difieren dos hojas</source>
            <translation>Dónde difieren dos hojas</translation>
        </message>
        <message>
            <source>Fuera de la comparación</source>
            <translation>Fuera de la comparación</translation>
        </message>
        <message>
            <source>Capacitada desde el {day}</source>
            <translation>Capacitada desde el {day}</translation>
        </message>
        <message>
            <source>Espera su turno desde el {day}</source>
            <translation>Espera su turno desde el {day}</translation>
        </message>
        <message>
            <source>Comparten: {shown}. No comparten: {hidden}.</source>
            <translation>Comparten: {shown}. No comparten: {hidden}.</translation>
        </message>
        <message>
            <source>1 persona más no comparte cómo va: se cuenta y no se nombra.</source>
            <translation>1 persona más no comparte cómo va: se cuenta y no se nombra.</translation>
        </message>
        <message>
            <source>{count} personas más no comparten cómo van: se cuentan y no se nombran.</source>
            <translation>{count} personas más no comparten cómo van: se cuentan y no se nombran.</translation>
        </message>
        <message>
            <source>El mejor puntaje de cada paso; 70 aprueba.</source>
            <translation>El mejor puntaje de cada paso; 70 aprueba.</translation>
        </message>
        <message>
            <source>Paso por persona</source>
            <translation>Paso por persona</translation>
        </message>
        <message>
            <source>Ya capacitadas</source>
            <translation>Ya capacitadas</translation>
        </message>
        <message>
            <source>Esperan su turno</source>
            <translation>Esperan su turno</translation>
        </message>
        <message>
            <source>Grupo</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Promesas juzgadas</source>
            <translation>Promesas juzgadas</translation>
        </message>
        <message>
            <source>Cumplidas</source>
            <translation>Cumplidas</translation>
        </message>
        <message>
            <source>Promesas hechas desde que cada persona está en su grupo.</source>
            <translation>Promesas hechas desde que cada persona está en su grupo.</translation>
        </message>
        <message>
            <source>Los dos grupos</source>
            <translation>Los dos grupos</translation>
        </message>
        <message>
            <source>La diferencia</source>
            <translation>La diferencia</translation>
        </message>
        <message>
            <source>Todavía no: cada grupo necesita {people} personas y {promises} promesas cumplidas o incumplidas. Nunca se compara a una persona.</source>
            <translation>Todavía no: cada grupo necesita {people} personas y {promises} promesas cumplidas o incumplidas. Nunca se compara a una persona.</translation>
        </message>
        <message>
            <source>{apart:+.0f} puntos, entre {low:+.0f} y {high:+.0f} (intervalo de 95 %). {sense}</source>
            <translation>{apart:+.0f} puntos, entre {low:+.0f} y {high:+.0f} (intervalo de 95 %). {sense}</translation>
        </message>
        <message>
            <source>La diferencia se distingue del azar.</source>
            <translation>La diferencia se distingue del azar.</translation>
        </message>
        <message>
            <source>No se distingue del azar: hacen falta más promesas.</source>
            <translation>No se distingue del azar: hacen falta más promesas.</translation>
        </message>
        <message>
            <source>Faltan datos</source>
            <translation>Faltan datos</translation>
        </message>
        <message>
            <source>Aún no se sabe</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Sí se nota</source>
            <translation>Sí se nota</translation>
        </message>
        <message>
            <source>Llamada</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Hojas</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Diferencia</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Dónde</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Todavía no hay dos hojas de una misma llamada.</source>
            <translation>Todavía no hay dos hojas de una misma llamada.</translation>
        </message>
        <message>
            <source>Con más de {points} puntos se platica el criterio; cada mes.</source>
            <translation>Con más de {points} puntos se platica el criterio; cada mes.</translation>
        </message>
        <message>
            <source>Dos hojas de la misma llamada</source>
            <translation>Dos hojas de la misma llamada</translation>
        </message>
        <message>
            <source>{points} · hablarlo</source>
            <translation>{points} · hablarlo</translation>
        </message>
        <message>
            <source>No comparte cómo va: solo esa persona lo ve.</source>
            <translation>No comparte cómo va: solo esa persona lo ve.</translation>
        </message>
        <message>
            <source>Comparte</source>
            <translation>Comparte</translation>
        </message>
        <message>
            <source>Sus prácticas</source>
            <translation>Sus prácticas</translation>
        </message>
        <message>
            <source>Antes de empezar</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>Usted hace de esta persona: {temperament}.</source>
            <translation>Usted hace de esta persona: {temperament}.</translation>
        </message>
        <message>
            <source>Confianza {trust} · enojo {anger} · paciencia {patience}</source>
            <translation>Confianza {trust} · enojo {anger} · paciencia {patience}</translation>
        </message>
        <message>
            <source>Contesta.</source>
            <translation>Contesta.</translation>
        </message>
        <message>
            <source>Ya puede soltar</source>
            <translation>Ya puede soltar</translation>
        </message>
        <message>
            <source>{title}: con confianza {trust} y {acts}</source>
            <translation>{title}: con confianza {trust} y {acts}</translation>
        </message>
        <message>
            <source>Todavía no</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Diga, o improvise</source>
            <translation>Diga, o improvise</translation>
        </message>
        <message>
            <source>Desconfía</source>
            <translation>Desconfía</translation>
        </message>
        <message>
            <source>Escucha</source>
            <translation>Escucha</translation>
        </message>
        <message>
            <source>Confía</source>
            <translation>Confía</translation>
        </message>
        <message>
            <source>Quien practica solo ve: {brief}</source>
            <translation>Quien practica solo ve: {brief}</translation>
        </message>
        <message>
            <source>Lo que se ve</source>
            <translation>Lo que se ve</translation>
        </message>
        <message>
            <source>Suéltelo cuando</source>
            <translation>Suéltelo cuando</translation>
        </message>
        <message>
            <source>Turno {turn}: {line}</source>
            <translation>Turno {turn}: {line}</translation>
        </message>
        <message>
            <source>Pista.</source>
            <translation>Pista.</translation>
        </message>
        <message>
            <source>Qué soltar y cuándo</source>
            <translation>Qué soltar y cuándo</translation>
        </message>
        <message>
            <source>Puede {monthly} al mes o {single} de una vez.</source>
            <translation>Puede {monthly} al mes o {single} de una vez.</translation>
        </message>
        <message>
            <source>Lo que de verdad puede</source>
            <translation>Lo que de verdad puede</translation>
        </message>
        <message>
            <source>Se resuelve con:</source>
            <translation>Se resuelve con:</translation>
        </message>
        <message>
            <source>Sus «no», en orden</source>
            <translation>Sus «no», en orden</translation>
        </message>
        <message>
            <source>Si le duele:</source>
            <translation>Si le duele:</translation>
        </message>
        <message>
            <source>Sus frases</source>
            <translation>Sus frases</translation>
        </message>
        <message>
            <source>No dé de golpe lo que no le preguntaron.</source>
            <translation>No dé de golpe lo que no le preguntaron.</translation>
        </message>
        <message>
            <source>No dé detalles médicos ni de violencia aunque los pidan.</source>
            <translation>No dé detalles médicos ni de violencia aunque los pidan.</translation>
        </message>
        <message>
            <source>Lo que más le duele o le mueve: {acts}.</source>
            <translation>Lo que más le duele o le mueve: {acts}.</translation>
        </message>
        <message>
            <source>Nunca</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Alto. La práctica paró en todas las pantallas. ¿Cómo está cada quien?</source>
            <translation>Alto. La práctica paró en todas las pantallas. ¿Cómo está cada quien?</translation>
        </message>
        <message>
            <source>error crítico</source>
            <translation>error crítico</translation>
        </message>
        <message>
            <source>Abriendo y comprobando el historial…</source>
            <translation>Abriendo y comprobando el historial…</translation>
        </message>
        <message>
            <source>Su historial quedó en {name}, cerrado con su contraseña. Sin ella nadie lo abre.</source>
            <translation>Su historial quedó en {name}, cerrado con su contraseña. Sin ella nadie lo abre.</translation>
        </message>
        <message>
            <source>Traje 1 práctica</source>
            <translation>Traje 1 práctica</translation>
        </message>
        <message>
            <source>Traje {count} prácticas</source>
            <translation>Traje {count} prácticas</translation>
        </message>
        <message>
            <source>1 certificado</source>
            <translation>1 certificado</translation>
        </message>
        <message>
            <source>{count} certificados</source>
            <translation>{count} certificados</translation>
        </message>
        <message>
            <source>Los certificados que aquí no se pueden comprobar siguen en el otro equipo.</source>
            <translation>Los certificados que aquí no se pueden comprobar siguen en el otro equipo.</translation>
        </message>
        <message>
            <source>Llevar mi historial a otro equipo</source>
            <translation>Llevar mi historial a otro equipo</translation>
        </message>
        <message>
            <source>Traer mi historial de otro equipo</source>
            <translation>Traer mi historial de otro equipo</translation>
        </message>
        <message>
            <source>Contraseña para ese archivo (ocho signos o más)</source>
            <translation>Contraseña para ese archivo (ocho signos o más)</translation>
        </message>
        <message>
            <source>Otra vez, para no equivocarse</source>
            <translation>Otra vez, para no equivocarse</translation>
        </message>
        <message>
            <source>No fueron iguales. Contraseña para ese archivo</source>
            <translation>No fueron iguales. Contraseña para ese archivo</translation>
        </message>
        <message>
            <source>Contraseña de ese archivo</source>
            <translation>Contraseña de ese archivo</translation>
        </message>
    </context>
    <context>
        <name>PracticeArea</name>
        <message>
            <source>Práctica</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Preparando a las personas de práctica…</source>
            <translation>Preparando a las personas de práctica…</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>Práctica. {title}. {detail}. Tiempo {clock}. {waiting}</source>
            <translation>Práctica. {title}. {detail}. Tiempo {clock}. {waiting}</translation>
        </message>
        <message>
            <source>PRÁCTICA</source>
            <translation>PRÁCTICA</translation>
        </message>
        <message>
            <source>Salir</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>PracticePanel</name>
        <message>
            <source>Práctica</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Dirección y código que le dictaron</source>
            <translation>Dirección y código que le dictaron</translation>
        </message>
        <message>
            <source>Hoy</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Mi historial</source>
            <translation>Mi historial</translation>
        </message>
        <message>
            <source>Examen</source>
            <translation>Examen</translation>
        </message>
        <message>
            <source>Dirigida</source>
            <translation>Dirigida</translation>
        </message>
        <message>
            <source>Grupo</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Practicar 90 segundos</source>
            <translation>Practicar 90 segundos</translation>
        </message>
        <message>
            <source>Llamada completa</source>
            <translation>Llamada completa</translation>
        </message>
        <message>
            <source>Voz</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>Ver el repaso</source>
            <translation>Ver el repaso</translation>
        </message>
        <message>
            <source>Compartir cómo voy</source>
            <translation>Compartir cómo voy</translation>
        </message>
        <message>
            <source>Llevarlo a otro equipo</source>
            <translation>Llevarlo a otro equipo</translation>
        </message>
        <message>
            <source>Traerlo de otro equipo</source>
            <translation>Traerlo de otro equipo</translation>
        </message>
        <message>
            <source>Seguir el examen</source>
            <translation>Seguir el examen</translation>
        </message>
        <message>
            <source>Certificado</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Capacitada ya</source>
            <translation>Capacitada ya</translation>
        </message>
        <message>
            <source>Espera su turno</source>
            <translation>Espera su turno</translation>
        </message>
        <message>
            <source>Fuera de la comparación</source>
            <translation>Fuera de la comparación</translation>
        </message>
        <message>
            <source>Practicar con ese código</source>
            <translation>Practicar con ese código</translation>
        </message>
        <message>
            <source>Observar con ese código</source>
            <translation>Observar con ese código</translation>
        </message>
        <message>
            <source>Dirigir aquí</source>
            <translation>Dirigir aquí</translation>
        </message>
        <message>
            <source>Dirigir por la red</source>
            <translation>Dirigir por la red</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
            <translation>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</translation>
        </message>
        <message>
            <source>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</source>
            <translation>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</translation>
        </message>
        <message>
            <source>La página quedó en el archivo que eligió.</source>
            <translation>La página quedó en el archivo que eligió.</translation>
        </message>
        <message>
            <source>Enviada a la impresora {name}.</source>
            <translation>Enviada a la impresora {name}.</translation>
        </message>
        <message>
            <source>del sistema</source>
            <translation>del sistema</translation>
        </message>
        <message>
            <source>Guardado como {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Borrador abierto en su programa de correo. La página se abre con {hint}.</source>
            <translation>Borrador abierto en su programa de correo. La página se abre con {hint}.</translation>
        </message>
        <message>
            <source>Guardar el convenio</source>
            <translation>Guardar el convenio</translation>
        </message>
        <message>
            <source>el sistema de impresión no respondió</source>
            <translation>el sistema de impresión no respondió</translation>
        </message>
        <message>
            <source>el sistema de impresión rechazó la página</source>
            <translation>el sistema de impresión rechazó la página</translation>
        </message>
        <message>
            <source>la impresora no respondió</source>
            <translation>la impresora no respondió</translation>
        </message>
        <message>
            <source>la impresora se detuvo a media impresión</source>
            <translation>la impresora se detuvo a media impresión</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Teléfono</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Folio</source>
            <translation>Folio</translation>
        </message>
        <message>
            <source>Derecho</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Clase</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Anotado</source>
            <translation>Anotado</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Qué contó</source>
            <translation>Qué contó</translation>
        </message>
        <message>
            <source>oculto: diga para qué lo lee</source>
            <translation>oculto: diga para qué lo lee</translation>
        </message>
        <message>
            <source>Nadie ha contado por qué no puede pagar. Lo que se anote en una llamada, o aquí, queda aparte y solo lo lee quien ayuda a la persona; cada lectura queda registrada.</source>
            <translation>Nadie ha contado por qué no puede pagar. Lo que se anote en una llamada, o aquí, queda aparte y solo lo lee quien ayuda a la persona; cada lectura queda registrada.</translation>
        </message>
        <message>
            <source>Nuevo motivo</source>
            <translation>Nuevo motivo</translation>
        </message>
        <message>
            <source>Datos delicados: sirven para ayudar y para nada más</source>
            <translation>Datos delicados: sirven para ayudar y para nada más</translation>
        </message>
        <message>
            <source>1 motivo guardado; leerlo queda registrado</source>
            <translation>1 motivo guardado; leerlo queda registrado</translation>
        </message>
        <message>
            <source>{count} motivos guardados; leerlos queda registrado</source>
            <translation>{count} motivos guardados; leerlos queda registrado</translation>
        </message>
        <message>
            <source>Salud</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Desempleo</source>
            <translation>Desempleo</translation>
        </message>
        <message>
            <source>Dificultad</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Duelo</source>
            <translation>Duelo</translation>
        </message>
        <message>
            <source>Violencia</source>
            <translation>Violencia</translation>
        </message>
        <message>
            <source>Discapacidad</source>
            <translation>Discapacidad</translation>
        </message>
        <message>
            <source>Desastre</source>
            <translation>Desastre</translation>
        </message>
        <message>
            <source>Preparar un convenio que pueda cumplir</source>
            <translation>Preparar un convenio que pueda cumplir</translation>
        </message>
        <message>
            <source>Decidir un visto bueno</source>
            <translation>Decidir un visto bueno</translation>
        </message>
        <message>
            <source>Atender una queja o solicitud</source>
            <translation>Atender una queja o solicitud</translation>
        </message>
        <message>
            <source>Leer lo que contó</source>
            <translation>Leer lo que contó</translation>
        </message>
        <message>
            <source>Para qué lo lee</source>
            <translation>Para qué lo lee</translation>
        </message>
        <message>
            <source>Quitarlo: ya no quiere que se conserve</source>
            <translation>Quitarlo: ya no quiere que se conserve</translation>
        </message>
        <message>
            <source>Fecha límite</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Estado</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Nadie ha pedido nada sobre sus datos. Cuando alguien pida verlos, corregirlos, cancelarlos u oponerse, regístrelo aquí: el plazo se cuenta solo.</source>
            <translation>Nadie ha pedido nada sobre sus datos. Cuando alguien pida verlos, corregirlos, cancelarlos u oponerse, regístrelo aquí: el plazo se cuenta solo.</translation>
        </message>
        <message>
            <source>Nueva solicitud</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>retirado el {day}</source>
            <translation>retirado el {day}</translation>
        </message>
        <message>
            <source>vigente</source>
            <translation>vigente</translation>
        </message>
        <message>
            <source>Retirar el permiso</source>
            <translation>Retirar el permiso</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Cuándo lo dio</source>
            <translation>Cuándo lo dio</translation>
        </message>
        <message>
            <source>Prueba</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Aviso</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Nadie ha dado permisos todavía. Los que se anoten en una llamada, o aquí con su prueba, cuentan desde ese momento para el semáforo de contacto.</source>
            <translation>Nadie ha dado permisos todavía. Los que se anoten en una llamada, o aquí con su prueba, cuentan desde ese momento para el semáforo de contacto.</translation>
        </message>
        <message>
            <source>Nuevo permiso</source>
            <translation>Nuevo permiso</translation>
        </message>
        <message>
            <source>{what} hasta el {day}</source>
            <translation>{what} hasta el {day}</translation>
        </message>
        <message>
            <source>todo, sin suprimir todavía</source>
            <translation>todo, sin suprimir todavía</translation>
        </message>
        <message>
            <source>Desde</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Motivo</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Se conserva</source>
            <translation>Se conserva</translation>
        </message>
        <message>
            <source>Nadie está bloqueado. Los datos de quien se bloquea se conservan sellados: no se ven, no se encuentran y no se llaman, y se suprimen al cumplir su plazo.</source>
            <translation>Nadie está bloqueado. Los datos de quien se bloquea se conservan sellados: no se ven, no se encuentran y no se llaman, y se suprimen al cumplir su plazo.</translation>
        </message>
        <message>
            <source>Revisar los plazos ahora</source>
            <translation>Revisar los plazos ahora</translation>
        </message>
        <message>
            <source>Día</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Suprimidos</source>
            <translation>Suprimidos</translation>
        </message>
        <message>
            <source>Conservados</source>
            <translation>Conservados</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Nada ha cumplido su plazo. Cada día se revisa qué debe suprimirse y qué debe conservarse, y aquí queda qué se hizo y por qué.</source>
            <translation>Nada ha cumplido su plazo. Cada día se revisa qué debe suprimirse y qué debe conservarse, y aquí queda qué se hizo y por qué.</translation>
        </message>
        <message>
            <source>Supresión de una persona {folio}</source>
            <translation>Supresión de una persona {folio}</translation>
        </message>
        <message>
            <source>Los respaldos anteriores vencen el {day}</source>
            <translation>Los respaldos anteriores vencen el {day}</translation>
        </message>
        <message>
            <source>Ninguna solicitud espera respuesta</source>
            <translation>Ninguna solicitud espera respuesta</translation>
        </message>
        <message>
            <source>1 solicitud espera; el plazo corre en días hábiles</source>
            <translation>1 solicitud espera; el plazo corre en días hábiles</translation>
        </message>
        <message>
            <source>{count} solicitudes esperan; el plazo corre en días hábiles</source>
            <translation>{count} solicitudes esperan; el plazo corre en días hábiles</translation>
        </message>
        <message>
            <source>Un permiso retirado deja de contar en ese momento</source>
            <translation>Un permiso retirado deja de contar en ese momento</translation>
        </message>
        <message>
            <source>Se conservan sellados; no se ven, no se encuentran, no se llaman</source>
            <translation>Se conservan sellados; no se ven, no se encuentran, no se llaman</translation>
        </message>
        <message>
            <source>Los plazos todavía no se han revisado</source>
            <translation>Los plazos todavía no se han revisado</translation>
        </message>
        <message>
            <source>Plazos revisados el {day}</source>
            <translation>Plazos revisados el {day}</translation>
        </message>
        <message>
            <source>Acceso</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Rectificación</source>
            <translation>Rectificación</translation>
        </message>
        <message>
            <source>Cancelación</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>Oposición</source>
            <translation>Oposición</translation>
        </message>
        <message>
            <source>Por contestar</source>
            <translation>Por contestar</translation>
        </message>
        <message>
            <source>Por cumplir</source>
            <translation>Por cumplir</translation>
        </message>
        <message>
            <source>Cumplida</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>No procedió</source>
            <translation>No procedió</translation>
        </message>
        <message>
            <source>{day} · vencida</source>
            <translation>{day} · vencida</translation>
        </message>
        <message>
            <source>queda 1 día hábil</source>
            <translation>queda 1 día hábil</translation>
        </message>
        <message>
            <source>quedan {count} días hábiles</source>
            <translation>quedan {count} días hábiles</translation>
        </message>
        <message>
            <source>Guardar la copia de sus datos</source>
            <translation>Guardar la copia de sus datos</translation>
        </message>
        <message>
            <source>Ampliar el plazo</source>
            <translation>Ampliar el plazo</translation>
        </message>
        <message>
            <source>Qué lo justifica (una sola vez)</source>
            <translation>Qué lo justifica (una sola vez)</translation>
        </message>
        <message>
            <source>Motivo que se le informa</source>
            <translation>Motivo que se le informa</translation>
        </message>
        <message>
            <source>Contestar: procede</source>
            <translation>Contestar: procede</translation>
        </message>
        <message>
            <source>Contestar: no procede</source>
            <translation>Contestar: no procede</translation>
        </message>
        <message>
            <source>Bloquear</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Motivo del bloqueo</source>
            <translation>Motivo del bloqueo</translation>
        </message>
        <message>
            <source>Corregir un dato</source>
            <translation>Corregir un dato</translation>
        </message>
        <message>
            <source>Dar por cumplida</source>
            <translation>Dar por cumplida</translation>
        </message>
        <message>
            <source>Quitar el bloqueo</source>
            <translation>Quitar el bloqueo</translation>
        </message>
        <message>
            <source>Por qué se quita</source>
            <translation>Por qué se quita</translation>
        </message>
        <message>
            <source>Escriba {word}: no se puede deshacer</source>
            <translation>Escriba {word}: no se puede deshacer</translation>
        </message>
        <message>
            <source>Suprimir lo que se puede</source>
            <translation>Suprimir lo que se puede</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Horario</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Más llamadas</source>
            <translation>Más llamadas</translation>
        </message>
        <message>
            <source>Visita</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Trabajo</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Permiso retirado</source>
            <translation>Permiso retirado</translation>
        </message>
        <message>
            <source>{folio}: contestar antes del {day}</source>
            <translation>{folio}: contestar antes del {day}</translation>
        </message>
        <message>
            <source>Permiso guardado</source>
            <translation>Permiso guardado</translation>
        </message>
        <message>
            <source>Dato corregido</source>
            <translation>Dato corregido</translation>
        </message>
        <message>
            <source>Motivo guardado</source>
            <translation>Motivo guardado</translation>
        </message>
        <message>
            <source>Motivo quitado</source>
            <translation>Motivo quitado</translation>
        </message>
        <message>
            <source>Leído; la lectura quedó registrada</source>
            <translation>Leído; la lectura quedó registrada</translation>
        </message>
        <message>
            <source>Contestada: procede</source>
            <translation>Contestada: procede</translation>
        </message>
        <message>
            <source>Contestada: no procede</source>
            <translation>Contestada: no procede</translation>
        </message>
        <message>
            <source>Plazo ampliado</source>
            <translation>Plazo ampliado</translation>
        </message>
        <message>
            <source>Solicitud cumplida</source>
            <translation>Solicitud cumplida</translation>
        </message>
        <message>
            <source>Persona bloqueada</source>
            <translation>Persona bloqueada</translation>
        </message>
        <message>
            <source>Bloqueo quitado: todo volvió a su lugar</source>
            <translation>Bloqueo quitado: todo volvió a su lugar</translation>
        </message>
        <message>
            <source>Escriba {word} para suprimir. No se suprimió nada.</source>
            <translation>Escriba {word} para suprimir. No se suprimió nada.</translation>
        </message>
        <message>
            <source>Suprimido lo que ninguna regla obliga a conservar</source>
            <translation>Suprimido lo que ninguna regla obliga a conservar</translation>
        </message>
        <message>
            <source>Copia guardada: {names}</source>
            <translation>Copia guardada: {names}</translation>
        </message>
        <message>
            <source>Revisando los plazos…</source>
            <translation>Revisando los plazos…</translation>
        </message>
        <message>
            <source>Plazos revisados</source>
            <translation>Plazos revisados</translation>
        </message>
    </context>
    <context>
        <name>PrivacyConsent</name>
        <message>
            <source>Nuevo permiso</source>
            <translation>Nuevo permiso</translation>
        </message>
        <message>
            <source>&amp;Cuenta</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Número de cuenta de la persona</source>
            <translation>Número de cuenta de la persona</translation>
        </message>
        <message>
            <source>&amp;Para qué</source>
            <translation>&amp;Para qué</translation>
        </message>
        <message>
            <source>Para qué</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>&amp;Medio</source>
            <translation>&amp;Medio</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>&amp;Cuándo lo dio</source>
            <translation>&amp;Cuándo lo dio</translation>
        </message>
        <message>
            <source>Cuándo lo dio</source>
            <translation>Cuándo lo dio</translation>
        </message>
        <message>
            <source>P&amp;or dónde lo dio</source>
            <translation>P&amp;or dónde lo dio</translation>
        </message>
        <message>
            <source>Por dónde lo dio</source>
            <translation>Por dónde lo dio</translation>
        </message>
        <message>
            <source>P&amp;rueba</source>
            <translation>P&amp;rueba</translation>
        </message>
        <message>
            <source>Prueba</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Grabación, correo o documento donde consta</source>
            <translation>Grabación, correo o documento donde consta</translation>
        </message>
        <message>
            <source>&amp;Aviso de privacidad</source>
            <translation>&amp;Aviso de privacidad</translation>
        </message>
        <message>
            <source>Aviso de privacidad</source>
            <translation>Aviso de privacidad</translation>
        </message>
        <message>
            <source>Versión del aviso que se le dio</source>
            <translation>Versión del aviso que se le dio</translation>
        </message>
        <message>
            <source>Guardar el permiso</source>
            <translation>Guardar el permiso</translation>
        </message>
        <message>
            <source>Volver sin guardar</source>
            <translation>Volver sin guardar</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCorrection</name>
        <message>
            <source>Corregir un dato</source>
            <translation>Corregir un dato</translation>
        </message>
        <message>
            <source>&amp;Cuenta</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Número de cuenta de la persona</source>
            <translation>Número de cuenta de la persona</translation>
        </message>
        <message>
            <source>&amp;Dato</source>
            <translation>&amp;Dato</translation>
        </message>
        <message>
            <source>Dato</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Decía (&amp;teléfono)</source>
            <translation>Decía (&amp;teléfono)</translation>
        </message>
        <message>
            <source>Decía (teléfono)</source>
            <translation>Decía (teléfono)</translation>
        </message>
        <message>
            <source>Solo para teléfonos: el que está mal; vacío agrega uno</source>
            <translation>Solo para teléfonos: el que está mal; vacío agrega uno</translation>
        </message>
        <message>
            <source>D&amp;ebe decir</source>
            <translation>D&amp;ebe decir</translation>
        </message>
        <message>
            <source>Debe decir</source>
            <translation>Debe decir</translation>
        </message>
        <message>
            <source>Vacío quita el dato</source>
            <translation>Vacío quita el dato</translation>
        </message>
        <message>
            <source>P&amp;rueba</source>
            <translation>P&amp;rueba</translation>
        </message>
        <message>
            <source>Prueba</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Documento que lo prueba</source>
            <translation>Documento que lo prueba</translation>
        </message>
        <message>
            <source>Corregir</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Volver sin guardar</source>
            <translation>Volver sin guardar</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>PrivacyHardship</name>
        <message>
            <source>Motivo de dificultad</source>
            <translation>Motivo de dificultad</translation>
        </message>
        <message>
            <source>&amp;Cuenta</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Número de cuenta de la persona</source>
            <translation>Número de cuenta de la persona</translation>
        </message>
        <message>
            <source>C&amp;lase</source>
            <translation>C&amp;lase</translation>
        </message>
        <message>
            <source>Clase</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Qu&amp;é contó</source>
            <translation>Qu&amp;é contó</translation>
        </message>
        <message>
            <source>Qué contó</source>
            <translation>Qué contó</translation>
        </message>
        <message>
            <source>Con sus palabras, y solo lo que sirve para ayudarle</source>
            <translation>Con sus palabras, y solo lo que sirve para ayudarle</translation>
        </message>
        <message>
            <source>Guardar el motivo</source>
            <translation>Guardar el motivo</translation>
        </message>
        <message>
            <source>Volver sin guardar</source>
            <translation>Volver sin guardar</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPanel</name>
        <message>
            <source>Privacidad</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Lista</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Nueva solicitud</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>Dónde guardar la copia</source>
            <translation>Dónde guardar la copia</translation>
        </message>
        <message>
            <source>Solicitudes</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Ver, corregir, cancelar</source>
            <translation>Ver, corregir, cancelar</translation>
        </message>
        <message>
            <source>Permisos</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Quién dijo que sí, y la prueba</source>
            <translation>Quién dijo que sí, y la prueba</translation>
        </message>
        <message>
            <source>Bloqueados</source>
            <translation>Bloqueados</translation>
        </message>
        <message>
            <source>Sellados hasta su plazo</source>
            <translation>Sellados hasta su plazo</translation>
        </message>
        <message>
            <source>Conservación</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <source>Qué se suprimió y qué no</source>
            <translation>Qué se suprimió y qué no</translation>
        </message>
        <message>
            <source>Dificultades</source>
            <translation>Dificultades</translation>
        </message>
        <message>
            <source>Por qué no puede</source>
            <translation>Por qué no puede</translation>
        </message>
        <message>
            <source>Secciones</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Qué se muestra</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Hacerlo</source>
            <translation>Hacerlo</translation>
        </message>
        <message>
            <source>Hacer lo elegido</source>
            <translation>Hacer lo elegido</translation>
        </message>
        <message>
            <source>Qué hacer con el renglón</source>
            <translation>Qué hacer con el renglón</translation>
        </message>
        <message>
            <source>Lo que hace falta escribir</source>
            <translation>Lo que hace falta escribir</translation>
        </message>
    </context>
    <context>
        <name>PrivacyRequest</name>
        <message>
            <source>Nueva solicitud</source>
            <translation>Nueva solicitud</translation>
        </message>
        <message>
            <source>&amp;Cuenta</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Número de cuenta de la persona</source>
            <translation>Número de cuenta de la persona</translation>
        </message>
        <message>
            <source>&amp;Derecho</source>
            <translation>&amp;Derecho</translation>
        </message>
        <message>
            <source>Derecho</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>&amp;Identidad</source>
            <translation>&amp;Identidad</translation>
        </message>
        <message>
            <source>Identidad</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>&amp;Respuesta por</source>
            <translation>&amp;Respuesta por</translation>
        </message>
        <message>
            <source>Respuesta por</source>
            <translation>Respuesta por</translation>
        </message>
        <message>
            <source>Correo, domicilio o el medio que pida</source>
            <translation>Correo, domicilio o el medio que pida</translation>
        </message>
        <message>
            <source>&amp;Qué pide</source>
            <translation>&amp;Qué pide</translation>
        </message>
        <message>
            <source>Qué pide</source>
            <translation>Qué pide</translation>
        </message>
        <message>
            <source>En sus palabras</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <source>Registrar la solicitud</source>
            <translation>Registrar la solicitud</translation>
        </message>
        <message>
            <source>Volver sin guardar</source>
            <translation>Volver sin guardar</translation>
        </message>
        <message>
            <source>Volver</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>ProcessPanel</name>
        <message>
            <source>Todos</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Por leer</source>
            <translation>Por leer</translation>
        </message>
        <message>
            <source>Procesos y políticas</source>
            <translation>Procesos y políticas</translation>
        </message>
        <message>
            <source>Proceso</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <source>Nada por leer.</source>
            <translation>Nada por leer.</translation>
        </message>
        <message>
            <source>Ya lo leí</source>
            <translation>Ya lo leí</translation>
        </message>
        <message>
            <source>Nuevo</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Editar</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Anotar mejora</source>
            <translation>Anotar mejora</translation>
        </message>
        <message>
            <source>Registro de procesos y políticas</source>
            <translation>Registro de procesos y políticas</translation>
        </message>
    </context>
    <context>
        <name>ProcessSheet</name>
        <message>
            <source>Proceso o política</source>
            <translation>Proceso o política</translation>
        </message>
        <message>
            <source>&amp;Nombre</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>&amp;Qué es</source>
            <translation>&amp;Qué es</translation>
        </message>
        <message>
            <source>Qué es</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>&amp;Responsable</source>
            <translation>&amp;Responsable</translation>
        </message>
        <message>
            <source>Responsable</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Próxima re&amp;visión</source>
            <translation>Próxima re&amp;visión</translation>
        </message>
        <message>
            <source>Próxima revisión</source>
            <translation>Próxima revisión</translation>
        </message>
        <message>
            <source>&amp;Pasos, uno por renglón</source>
            <translation>&amp;Pasos, uno por renglón</translation>
        </message>
        <message>
            <source>Pasos, uno por renglón</source>
            <translation>Pasos, uno por renglón</translation>
        </message>
        <message>
            <source>&amp;Quién debe haberlo leído</source>
            <translation>&amp;Quién debe haberlo leído</translation>
        </message>
        <message>
            <source>Quién debe haberlo leído</source>
            <translation>Quién debe haberlo leído</translation>
        </message>
        <message>
            <source>¿Qué &amp;cambió? Queda en la historia</source>
            <translation>¿Qué &amp;cambió? Queda en la historia</translation>
        </message>
        <message>
            <source>¿Qué cambió? Queda en la historia</source>
            <translation>¿Qué cambió? Queda en la historia</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Aceptar</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>Processes</name>
        <message>
            <source>Versión {number} guardada; hay que leerla de nuevo.</source>
            <translation>Versión {number} guardada; hay que leerla de nuevo.</translation>
        </message>
        <message>
            <source>Lo que la casa decidió hacer y cómo</source>
            <translation>Lo que la casa decidió hacer y cómo</translation>
        </message>
        <message>
            <source>Le falta leer 1</source>
            <translation>Le falta leer 1</translation>
        </message>
        <message>
            <source>Le falta leer {count}</source>
            <translation>Le falta leer {count}</translation>
        </message>
        <message>
            <source>por leer</source>
            <translation>por leer</translation>
        </message>
        <message>
            <source>Responsable</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Indicadores</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Qué cambió</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Pasos</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>De quién es</source>
            <translation>De quién es</translation>
        </message>
        <message>
            <source>Quién debe haberlo leído</source>
            <translation>Quién debe haberlo leído</translation>
        </message>
        <message>
            <source>Nadie está obligado.</source>
            <translation>Nadie está obligado.</translation>
        </message>
        <message>
            <source>Falta: {who}</source>
            <translation>Falta: {who}</translation>
        </message>
        <message>
            <source>Todos lo han leído.</source>
            <translation>Todos lo han leído.</translation>
        </message>
        <message>
            <source>Hojas de sus llamadas</source>
            <translation>Hojas de sus llamadas</translation>
        </message>
        <message>
            <source>Ninguna todavía.</source>
            <translation>Ninguna todavía.</translation>
        </message>
        <message>
            <source>De 100</source>
            <translation>De 100</translation>
        </message>
        <message>
            <source>Comentario</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Mejora continua</source>
            <translation>Mejora continua</translation>
        </message>
        <message>
            <source>Sigue: {stage}.</source>
            <translation>Sigue: {stage}.</translation>
        </message>
        <message>
            <source>Nada anotado todavía.</source>
            <translation>Nada anotado todavía.</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Paso</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Qué</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Evidencia</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>el que trae el programa</source>
            <translation>el que trae el programa</translation>
        </message>
        <message>
            <source>versión {number}</source>
            <translation>versión {number}</translation>
        </message>
        <message>
            <source>revisión vencida el {day}</source>
            <translation>revisión vencida el {day}</translation>
        </message>
        <message>
            <source>se revisa el {day}</source>
            <translation>se revisa el {day}</translation>
        </message>
    </context>
    <context>
        <name>ProposeSheet</name>
        <message>
            <source>Proponer una frase</source>
            <translation>Proponer una frase</translation>
        </message>
        <message>
            <source>Lo que a usted le funciona decir</source>
            <translation>Lo que a usted le funciona decir</translation>
        </message>
        <message>
            <source>Frase que propone</source>
            <translation>Frase que propone</translation>
        </message>
        <message>
            <source>Proponer</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <source>Una frase mejor para «{title}»</source>
            <translation>Una frase mejor para «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ProtocolPanel</name>
        <message>
            <source>Llevar al guion</source>
            <translation>Llevar al guion</translation>
        </message>
    </context>
    <context>
        <name>ProtocolText</name>
        <message>
            <source>No diga {words}</source>
            <translation>No diga {words}</translation>
        </message>
        <message>
            <source>Haga</source>
            <translation>Haga</translation>
        </message>
        <message>
            <source>No diga</source>
            <translation>No diga</translation>
        </message>
    </context>
    <context>
        <name>QualityDialog</name>
        <message>
            <source>Hoja de calidad</source>
            <translation>Hoja de calidad</translation>
        </message>
        <message>
            <source>Comentario: lo lee quien hizo la llamada</source>
            <translation>Comentario: lo lee quien hizo la llamada</translation>
        </message>
        <message>
            <source>Lo lee quien hizo la llamada</source>
            <translation>Lo lee quien hizo la llamada</translation>
        </message>
        <message>
            <source>Faltan {count} renglones</source>
            <translation>Faltan {count} renglones</translation>
        </message>
        <message>
            <source>{score} de 100</source>
            <translation>{score} de 100</translation>
        </message>
        <message>
            <source>Aplicó muy poco de la hoja</source>
            <translation>Aplicó muy poco de la hoja</translation>
        </message>
        <message>
            <source>Llamada de {agent}, {day} a las {hour}, cuenta {account}</source>
            <translation>Llamada de {agent}, {day} a las {hour}, cuenta {account}</translation>
        </message>
        <message>
            <source>Sí</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>En parte</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No aplica</source>
            <translation>No aplica</translation>
        </message>
        <message>
            <source>Escuche la grabación en su sistema de voz. El grupo del piloto no se muestra, para que no pese al calificar.</source>
            <translation>Escuche la grabación en su sistema de voz. El grupo del piloto no se muestra, para que no pese al calificar.</translation>
        </message>
        <message>
            <source>Comentario</source>
            <translation>Comentario</translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Ver los datos de esta persona</source>
            <translation>Ver los datos de esta persona</translation>
        </message>
        <message>
            <source>¿Para qué los necesita? El motivo y su nombre quedan en la actividad.</source>
            <translation>¿Para qué los necesita? El motivo y su nombre quedan en la actividad.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryForm</name>
        <message>
            <source>Llave de recuperación</source>
            <translation>Llave de recuperación</translation>
        </message>
        <message>
            <source>Copie del papel los grupos {first} y {second}</source>
            <translation>Copie del papel los grupos {first} y {second}</translation>
        </message>
        <message>
            <source>No es lo que dice el papel. Revíselo letra por letra; la llave sigue arriba.</source>
            <translation>No es lo que dice el papel. Revíselo letra por letra; la llave sigue arriba.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>Llave de recuperación</source>
            <translation>Llave de recuperación</translation>
        </message>
        <message>
            <source>Anótela en papel y guárdela bajo llave, lejos de este equipo. Abre los datos si se olvida el PIN o se cambia de computadora. No se vuelve a mostrar y no queda en ningún archivo.</source>
            <translation>Anótela en papel y guárdela bajo llave, lejos de este equipo. Abre los datos si se olvida el PIN o se cambia de computadora. No se vuelve a mostrar y no queda en ningún archivo.</translation>
        </message>
        <message>
            <source>Los grupos que se piden, copiados del papel</source>
            <translation>Los grupos que se piden, copiados del papel</translation>
        </message>
        <message>
            <source>Confirmar que la llave está en papel</source>
            <translation>Confirmar que la llave está en papel</translation>
        </message>
        <message>
            <source>Ya la tengo en papel</source>
            <translation>Ya la tengo en papel</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Reporte de quien envía</source>
            <translation>Reporte de quien envía</translation>
        </message>
        <message>
            <source>Líneas del archivo</source>
            <translation>Líneas del archivo</translation>
        </message>
        <message>
            <source>Solo lo que hay que ver</source>
            <translation>Solo lo que hay que ver</translation>
        </message>
        <message>
            <source>Guardar en CSV</source>
            <translation>Guardar en CSV</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>administración</source>
            <translation>administración</translation>
        </message>
        <message>
            <source>Las llaves del respaldo abren sus datos y quedaron en uso.</source>
            <translation>Las llaves del respaldo abren sus datos y quedaron en uso.</translation>
        </message>
        <message>
            <source>El archivo nuevo está listo. El dañado queda a un lado, por si hace falta.</source>
            <translation>El archivo nuevo está listo. El dañado queda a un lado, por si hace falta.</translation>
        </message>
        <message>
            <source>Registre otra vez estos convenios, que no se pudieron leer: {folios}.</source>
            <translation>Registre otra vez estos convenios, que no se pudieron leer: {folios}.</translation>
        </message>
        <message>
            <source>Informe copiado: péguelo donde lo pida soporte.</source>
            <translation>Informe copiado: péguelo donde lo pida soporte.</translation>
        </message>
        <message>
            <source>Armo un archivo nuevo con el respaldo y con lo posterior que aún se lea. El de ahora queda a un lado, sin tocar.</source>
            <translation>Armo un archivo nuevo con el respaldo y con lo posterior que aún se lea. El de ahora queda a un lado, sin tocar.</translation>
        </message>
        <message>
            <source>Armo un archivo nuevo solo con lo que aún se lea del dañado, que queda a un lado. Puede faltar algo: después revise con «agent-desk check».</source>
            <translation>Armo un archivo nuevo solo con lo que aún se lea del dañado, que queda a un lado. Puede faltar algo: después revise con «agent-desk check».</translation>
        </message>
        <message>
            <source>Pruebo los datos con las llaves que lleva el respaldo. Si abren, quedan en uso; las de ahora se guardan a un lado. Los datos no se tocan.</source>
            <translation>Pruebo los datos con las llaves que lleva el respaldo. Si abren, quedan en uso; las de ahora se guardan a un lado. Los datos no se tocan.</translation>
        </message>
        <message>
            <source>Probando las llaves…</source>
            <translation>Probando las llaves…</translation>
        </message>
        <message>
            <source>Armando el archivo nuevo… Puede tardar un minuto.</source>
            <translation>Armando el archivo nuevo… Puede tardar un minuto.</translation>
        </message>
        <message>
            <source>Usar las llaves del respaldo</source>
            <translation>Usar las llaves del respaldo</translation>
        </message>
        <message>
            <source>Si el archivo de llaves falta, está dañado o es de otro equipo</source>
            <translation>Si el archivo de llaves falta, está dañado o es de otro equipo</translation>
        </message>
        <message>
            <source>Volver al último respaldo</source>
            <translation>Volver al último respaldo</translation>
        </message>
        <message>
            <source>Del {day}, en un archivo nuevo</source>
            <translation>Del {day}, en un archivo nuevo</translation>
        </message>
        <message>
            <source>Rescatar sin respaldo</source>
            <translation>Rescatar sin respaldo</translation>
        </message>
        <message>
            <source>Un archivo nuevo con lo que aún se pueda leer</source>
            <translation>Un archivo nuevo con lo que aún se pueda leer</translation>
        </message>
        <message>
            <source>Intentar de nuevo</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Cuando se haya quitado la causa</source>
            <translation>Cuando se haya quitado la causa</translation>
        </message>
        <message>
            <source>Copiar el informe para soporte</source>
            <translation>Copiar el informe para soporte</translation>
        </message>
        <message>
            <source>Qué pasó y cómo está el archivo; no lleva datos de nadie</source>
            <translation>Qué pasó y cómo está el archivo; no lleva datos de nadie</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nada cambia: el archivo queda como está</source>
            <translation>Nada cambia: el archivo queda como está</translation>
        </message>
    </context>
    <context>
        <name>RescueForm</name>
        <message>
            <source>hacerlo</source>
            <translation>hacerlo</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>hacer lo elegido</source>
            <translation>hacer lo elegido</translation>
        </message>
        <message>
            <source>PIN de {name}, o la llave de recuperación</source>
            <translation>PIN de {name}, o la llave de recuperación</translation>
        </message>
        <message>
            <source>Hacerlo</source>
            <translation>Hacerlo</translation>
        </message>
        <message>
            <source>volver</source>
            <translation>volver</translation>
        </message>
        <message>
            <source>Abrir ahora</source>
            <translation>Abrir ahora</translation>
        </message>
        <message>
            <source>abrir ahora</source>
            <translation>abrir ahora</translation>
        </message>
    </context>
    <context>
        <name>ResponsePanel</name>
        <message>
            <source>Usar respuesta</source>
            <translation>Usar respuesta</translation>
        </message>
        <message>
            <source>La respuesta funcionó</source>
            <translation>La respuesta funcionó</translation>
        </message>
        <message>
            <source>La respuesta no funcionó</source>
            <translation>La respuesta no funcionó</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Objeciones encontradas</source>
            <translation>Objeciones encontradas</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>Con aviso</source>
            <translation>Con aviso</translation>
        </message>
        <message>
            <source>Promesas {rate}</source>
            <translation>Promesas {rate}</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Agente</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Supervisión</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Capacitación</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Gerencia</source>
            <translation>Gerencia</translation>
        </message>
        <message>
            <source>Administración</source>
            <translation>Administración</translation>
        </message>
        <message>
            <source>Atiende llamadas con la mesa en vivo</source>
            <translation>Atiende llamadas con la mesa en vivo</translation>
        </message>
        <message>
            <source>Llamadas, vistos buenos, palabras, reglas y equipo</source>
            <translation>Llamadas, vistos buenos, palabras, reglas y equipo</translation>
        </message>
        <message>
            <source>Práctica, reparto de casos, objeciones y procesos</source>
            <translation>Práctica, reparto de casos, objeciones y procesos</translation>
        </message>
        <message>
            <source>Indicadores, segmentos, campañas, pilotos y mapa</source>
            <translation>Indicadores, segmentos, campañas, pilotos y mapa</translation>
        </message>
        <message>
            <source>Personas, respaldos, datos personales y carga de la cartera</source>
            <translation>Personas, respaldos, datos personales y carga de la cartera</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>por días sin contacto, hasta</source>
            <translation>por días sin contacto, hasta</translation>
        </message>
        <message>
            <source>antes, a quien su segmento le toca hoy una llamada</source>
            <translation>antes, a quien su segmento le toca hoy una llamada</translation>
        </message>
        <message>
            <source>Según la batería de su segmento. Se busca entre las primeras {count} cuentas de la lista: así la siguiente llega sin espera en una cartera grande.</source>
            <translation>Según la batería de su segmento. Se busca entre las primeras {count} cuentas de la lista: así la siguiente llega sin espera en una cartera grande.</translation>
        </message>
        <message>
            <source>Primero</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>y después por</source>
            <translation>y después por</translation>
        </message>
        <message>
            <source>las llamadas agendadas</source>
            <translation>las llamadas agendadas</translation>
        </message>
        <message>
            <source>las promesas</source>
            <translation>las promesas</translation>
        </message>
        <message>
            <source>saldo vencido</source>
            <translation>saldo vencido</translation>
        </message>
        <message>
            <source>saldo total</source>
            <translation>saldo total</translation>
        </message>
        <message>
            <source>días de atraso</source>
            <translation>días de atraso</translation>
        </message>
        <message>
            <source>Qué va primero</source>
            <translation>Qué va primero</translation>
        </message>
        <message>
            <source>Por qué valor se ordena</source>
            <translation>Por qué valor se ordena</translation>
        </message>
        <message>
            <source>Multiplicar por días sin contacto</source>
            <translation>Multiplicar por días sin contacto</translation>
        </message>
        <message>
            <source>Días sin contacto que cuentan</source>
            <translation>Días sin contacto que cuentan</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>Reglas propias</source>
            <translation>Reglas propias</translation>
        </message>
        <message>
            <source>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</source>
            <translation>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</translation>
        </message>
        <message>
            <source>Medios que piden permiso de la persona</source>
            <translation>Medios que piden permiso de la persona</translation>
        </message>
        <message>
            <source>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</source>
            <translation>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</translation>
        </message>
        <message>
            <source>Las de la ley; o, por ejemplo, 09:00-20:00</source>
            <translation>Las de la ley; o, por ejemplo, 09:00-20:00</translation>
        </message>
        <message>
            <source>Se contacta en sábado donde la ley lo permite</source>
            <translation>Se contacta en sábado donde la ley lo permite</translation>
        </message>
        <message>
            <source>Intentos por día</source>
            <translation>Intentos por día</translation>
        </message>
        <message>
            <source>Intentos en 7 días</source>
            <translation>Intentos en 7 días</translation>
        </message>
        <message>
            <source>Horario más estrecho</source>
            <translation>Horario más estrecho</translation>
        </message>
        <message>
            <source>Quién la firma</source>
            <translation>Quién la firma</translation>
        </message>
        <message>
            <source>Quién firma: {what}</source>
            <translation>Quién firma: {what}</translation>
        </message>
        <message>
            <source>Motivo del cambio</source>
            <translation>Motivo del cambio</translation>
        </message>
        <message>
            <source>Guardar reglas propias</source>
            <translation>Guardar reglas propias</translation>
        </message>
        <message>
            <source>El horario se escribe así: 09:00-20:00.</source>
            <translation>El horario se escribe así: 09:00-20:00.</translation>
        </message>
    </context>
    <context>
        <name>SafeStartDialog</name>
        <message>
            <source>Agent Desk se cerró solo</source>
            <translation>Agent Desk se cerró solo</translation>
        </message>
        <message>
            <source>Las últimas {count} veces no llegó a su fin. Lo registrado está a salvo. En modo seguro abre con el aspecto de fábrica, sin complementos del equipo, y con las fichas y personajes que trae el programa: se leen, no se editan. Sus datos, políticas y plantillas son los de siempre. Al cerrarlo bien, vuelve a lo normal.</source>
            <translation>Las últimas {count} veces no llegó a su fin. Lo registrado está a salvo. En modo seguro abre con el aspecto de fábrica, sin complementos del equipo, y con las fichas y personajes que trae el programa: se leen, no se editan. Sus datos, políticas y plantillas son los de siempre. Al cerrarlo bien, vuelve a lo normal.</translation>
        </message>
        <message>
            <source>Abrir en modo seguro</source>
            <translation>Abrir en modo seguro</translation>
        </message>
        <message>
            <source>Abrir como siempre</source>
            <translation>Abrir como siempre</translation>
        </message>
    </context>
    <context>
        <name>ScriptRegion</name>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Siguiente etapa</source>
            <translation>Siguiente etapa</translation>
        </message>
    </context>
    <context>
        <name>ScriptView</name>
        <message>
            <source>Lo que se dice</source>
            <translation>Lo que se dice</translation>
        </message>
    </context>
    <context>
        <name>SearchEdit</name>
        <message>
            <source>Objeción: lo que dijo el cliente</source>
            <translation>Objeción: lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>SearchRegion</name>
        <message>
            <source>¿Qué objeción puso?</source>
            <translation>¿Qué objeción puso?</translation>
        </message>
        <message>
            <source>En el buzón nadie objeta</source>
            <translation>En el buzón nadie objeta</translation>
        </message>
        <message>
            <source>Con otra persona: no revele nada</source>
            <translation>Con otra persona: no revele nada</translation>
        </message>
        <message>
            <source>Escriba lo que dijo el cliente</source>
            <translation>Escriba lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>nivel {span}</source>
            <translation>nivel {span}</translation>
        </message>
        <message>
            <source>la mejor</source>
            <translation>la mejor</translation>
        </message>
        <message>
            <source>{offer} · tope {cap}</source>
            <translation>{offer} · tope {cap}</translation>
        </message>
        <message>
            <source>Nadie</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Recuperación</source>
            <translation>Recuperación</translation>
        </message>
        <message>
            <source>Vencido</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Conducta</source>
            <translation>Conducta</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Vencido total</source>
            <translation>Vencido total</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Primera oferta</source>
            <translation>Primera oferta</translation>
        </message>
        <message>
            <source>{cap} intentos al mes</source>
            <translation>{cap} intentos al mes</translation>
        </message>
        <message>
            <source>Tope</source>
            <translation>Tope</translation>
        </message>
        <message>
            <source>Paso</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Medio</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Qué se dice</source>
            <translation>Qué se dice</translation>
        </message>
        <message>
            <source>Incentivo</source>
            <translation>Incentivo</translation>
        </message>
        <message>
            <source>{number}. día {day}</source>
            <translation>{number}. día {day}</translation>
        </message>
        <message>
            <source>{title}; hasta {limit}, vence en {days} días, {who}</source>
            <translation>{title}; hasta {limit}, vence en {days} días, {who}</translation>
        </message>
        <message>
            <source>guardó {who} el {day}</source>
            <translation>guardó {who} el {day}</translation>
        </message>
        <message>
            <source>publicó {who} el {day}</source>
            <translation>publicó {who} el {day}</translation>
        </message>
        <message>
            <source>borrador</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>Versión {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source> · en vigor</source>
            <translation> · en vigor</translation>
        </message>
        <message>
            <source>Es igual a la que está en vigor.</source>
            <translation>Es igual a la que está en vigor.</translation>
        </message>
        <message>
            <source>Nota</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Frente a la que está en vigor</source>
            <translation>Frente a la que está en vigor</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Con incentivo</source>
            <translation>Con incentivo</translation>
        </message>
        <message>
            <source>{offer}, dentro de lo que la política deja</source>
            <translation>{offer}, dentro de lo que la política deja</translation>
        </message>
        <message>
            <source>{made} de {cap} intentos de este mes</source>
            <translation>{made} de {cap} intentos de este mes</translation>
        </message>
        <message>
            <source>Qué sigue</source>
            <translation>Qué sigue</translation>
        </message>
        <message>
            <source>Cuenta {account} · {version}</source>
            <translation>Cuenta {account} · {version}</translation>
        </message>
        <message>
            <source>la que trae el programa</source>
            <translation>la que trae el programa</translation>
        </message>
        <message>
            <source>versión {number}</source>
            <translation>versión {number}</translation>
        </message>
        <message>
            <source>{month}: {segment}, {version}</source>
            <translation>{month}: {segment}, {version}</translation>
        </message>
        <message>
            <source>Mes a mes</source>
            <translation>Mes a mes</translation>
        </message>
        <message>
            <source>Qué dice hoy la ley de contacto</source>
            <translation>Qué dice hoy la ley de contacto</translation>
        </message>
        <message>
            <source>Ya recibió toda su batería de este mes.</source>
            <translation>Ya recibió toda su batería de este mes.</translation>
        </message>
        <message>
            <source>Llegó a su tope: el siguiente espera al mes que viene.</source>
            <translation>Llegó a su tope: el siguiente espera al mes que viene.</translation>
        </message>
        <message>
            <source>{number} de {count}: {medium}, desde el {day}. {message}</source>
            <translation>{number} de {count}: {medium}, desde el {day}. {message}</translation>
        </message>
        <message>
            <source>Versión {number} en vigor. Las cuentas se acomodan ahora.</source>
            <translation>Versión {number} en vigor. Las cuentas se acomodan ahora.</translation>
        </message>
        <message>
            <source>Guardada como borrador, versión {number}.</source>
            <translation>Guardada como borrador, versión {number}.</translation>
        </message>
        <message>
            <source>La versión {number} está en el borrador; falta publicarla.</source>
            <translation>La versión {number} está en el borrador; falta publicarla.</translation>
        </message>
        <message>
            <source>Esta cuenta no debe nada vencido: no recibe nada.</source>
            <translation>Esta cuenta no debe nada vencido: no recibe nada.</translation>
        </message>
        <message>
            <source>{problem} Mejor: {better} (Alt+B)</source>
            <translation>{problem} Mejor: {better} (Alt+B)</translation>
        </message>
        <message>
            <source>Qué recibe cada cliente · {accounts} vencidas · {version}</source>
            <translation>Qué recibe cada cliente · {accounts} vencidas · {version}</translation>
        </message>
        <message>
            <source>versión {number} en vigor</source>
            <translation>versión {number} en vigor</translation>
        </message>
        <message>
            <source>en vigor la que trae el programa</source>
            <translation>en vigor la que trae el programa</translation>
        </message>
        <message>
            <source>Sin cambios sobre lo que está en vigor.</source>
            <translation>Sin cambios sobre lo que está en vigor.</translation>
        </message>
        <message>
            <source>Acomodando las cuentas: {done} de {total}</source>
            <translation>Acomodando las cuentas: {done} de {total}</translation>
        </message>
        <message>
            <source>1 cambio sin publicar.</source>
            <translation>1 cambio sin publicar.</translation>
        </message>
        <message>
            <source>{count} cambios sin publicar.</source>
            <translation>{count} cambios sin publicar.</translation>
        </message>
        <message>
            <source>Qué segmento toca a cada celda</source>
            <translation>Qué segmento toca a cada celda</translation>
        </message>
        <message>
            <source>Enter o una letra cambia la celda; las cuentas, al momento.</source>
            <translation>Enter o una letra cambia la celda; las cuentas, al momento.</translation>
        </message>
        <message>
            <source>Segmentos</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Nombre, tope de intentos al mes y primera oferta.</source>
            <translation>Nombre, tope de intentos al mes y primera oferta.</translation>
        </message>
        <message>
            <source>Batería de cada segmento</source>
            <translation>Batería de cada segmento</translation>
        </message>
        <message>
            <source>Pasos en orden: medio, mensaje, días de espera e incentivo.</source>
            <translation>Pasos en orden: medio, mensaje, días de espera e incentivo.</translation>
        </message>
        <message>
            <source>Incentivos</source>
            <translation>Incentivos</translation>
        </message>
        <message>
            <source>Con límite, vencimiento y quién lo autoriza.</source>
            <translation>Con límite, vencimiento y quién lo autoriza.</translation>
        </message>
        <message>
            <source>Bandas, montos y conductas</source>
            <translation>Bandas, montos y conductas</translation>
        </message>
        <message>
            <source>Ins agrega un monto; Alt+↑ y Alt+↓ ordenan las conductas.</source>
            <translation>Ins agrega un monto; Alt+↑ y Alt+↓ ordenan las conductas.</translation>
        </message>
        <message>
            <source>Espera</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Eje</source>
            <translation>Eje</translation>
        </message>
        <message>
            <source>Nombre</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Alcance</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Clase</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Concepto</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Hasta</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Vence en</source>
            <translation>Vence en</translation>
        </message>
        <message>
            <source>Autoriza</source>
            <translation>Autoriza</translation>
        </message>
        <message>
            <source>{parts} cuentas</source>
            <translation>{parts} cuentas</translation>
        </message>
        <message>
            <source>Escriba el número de una cuenta y Enter: sale su segmento y por qué, qué paso le toca y desde cuándo, con qué oferta, incentivo y tope, y qué dice hoy la ley de cada medio.</source>
            <translation>Escriba el número de una cuenta y Enter: sale su segmento y por qué, qué paso le toca y desde cuándo, con qué oferta, incentivo y tope, y qué dice hoy la ley de cada medio.</translation>
        </message>
        <message>
            <source>¿Qué recibe este cliente?</source>
            <translation>¿Qué recibe este cliente?</translation>
        </message>
        <message>
            <source>Cada vez que guarda queda una versión: quién, cuándo y qué cambió. Aquí se compara con la que está en vigor y se vuelve a cualquiera.</source>
            <translation>Cada vez que guarda queda una versión: quién, cuándo y qué cambió. Aquí se compara con la que está en vigor y se vuelve a cualquiera.</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
    </context>
    <context>
        <name>SegmentsPanel</name>
        <message>
            <source>Segmentos</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Cuadrícula</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <source>Reglas</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Batería</source>
            <translation>Batería</translation>
        </message>
        <message>
            <source>Incentivos</source>
            <translation>Incentivos</translation>
        </message>
        <message>
            <source>Ejes</source>
            <translation>Ejes</translation>
        </message>
        <message>
            <source>Un cliente</source>
            <translation>Un cliente</translation>
        </message>
        <message>
            <source>Versiones</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Cuadrícula de segmentos</source>
            <translation>Cuadrícula de segmentos</translation>
        </message>
        <message>
            <source>Recuperación por saldo vencido</source>
            <translation>Recuperación por saldo vencido</translation>
        </message>
        <message>
            <source>Segmento</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Cliente</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Solo conducta y monto; nunca quién es la persona</source>
            <translation>Solo conducta y monto; nunca quién es la persona</translation>
        </message>
        <message>
            <source>¿Qué recibe?</source>
            <translation>¿Qué recibe?</translation>
        </message>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Publicar</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Número de cuenta</source>
            <translation>Número de cuenta</translation>
        </message>
        <message>
            <source>Número de cuenta y Enter</source>
            <translation>Número de cuenta y Enter</translation>
        </message>
        <message>
            <source>Versiones de los segmentos</source>
            <translation>Versiones de los segmentos</translation>
        </message>
        <message>
            <source>Nadie ha guardado otra: rige la que trae el programa.</source>
            <translation>Nadie ha guardado otra: rige la que trae el programa.</translation>
        </message>
        <message>
            <source>Volver a esta</source>
            <translation>Volver a esta</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Separador</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Código</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Hoja</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Línea del encabezado</source>
            <translation>Línea del encabezado</translation>
        </message>
        <message>
            <source>Encabezado en la línea</source>
            <translation>Encabezado en la línea</translation>
        </message>
        <message>
            <source>Producto de todas</source>
            <translation>Producto de todas</translation>
        </message>
        <message>
            <source>Acreedor, da nombre al perfil</source>
            <translation>Acreedor, da nombre al perfil</translation>
        </message>
        <message>
            <source>El de la institución</source>
            <translation>El de la institución</translation>
        </message>
        <message>
            <source>Acreedor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Elija…</source>
            <translation>Elija…</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>, cambiado</source>
            <translation>, cambiado</translation>
        </message>
        <message>
            <source>Aviso</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>SheetTable</name>
        <message>
            <source>Tabla de la política</source>
            <translation>Tabla de la política</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Agregar</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Agregar un renglón</source>
            <translation>Agregar un renglón</translation>
        </message>
        <message>
            <source>Quitar</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Quitar el renglón</source>
            <translation>Quitar el renglón</translation>
        </message>
        <message>
            <source>Subir</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Subir el renglón</source>
            <translation>Subir el renglón</translation>
        </message>
        <message>
            <source>Bajar</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Bajar el renglón</source>
            <translation>Bajar el renglón</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Lugares</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
        <message>
            <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
            <translation>Cambiar de usuario (Ctrl+Mayús+U)</translation>
        </message>
        <message>
            <source>Claro u oscuro</source>
            <translation>Claro u oscuro</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>{count} esperan</source>
            <translation>{count} esperan</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>&amp;PIN o contraseña</source>
            <translation>&amp;PIN o contraseña</translation>
        </message>
        <message>
            <source>PIN o contraseña</source>
            <translation>PIN o contraseña</translation>
        </message>
        <message>
            <source>Entrar con el PIN</source>
            <translation>Entrar con el PIN</translation>
        </message>
        <message>
            <source>&amp;Mostrar lo que escribo</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Abriendo…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
    </context>
    <context>
        <name>SimulationView</name>
        <message>
            <source>Simulación</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancelar la simulación</source>
            <translation>Cancelar la simulación</translation>
        </message>
        <message>
            <source>Avance de la simulación</source>
            <translation>Avance de la simulación</translation>
        </message>
    </context>
    <context>
        <name>StageList</name>
        <message>
            <source>Etapas del guion</source>
            <translation>Etapas del guion</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>hecha</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>pendiente</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Etapa {number}, {title}, {status}</source>
            <translation>Etapa {number}, {title}, {status}</translation>
        </message>
    </context>
    <context>
        <name>Strategy</name>
        <message>
            <source>De un proceso no cuelga nada.</source>
            <translation>De un proceso no cuelga nada.</translation>
        </message>
        <message>
            <source>segmento</source>
            <translation>segmento</translation>
        </message>
        <message>
            <source>campaña</source>
            <translation>campaña</translation>
        </message>
        <message>
            <source>Versión {number} del análisis guardada.</source>
            <translation>Versión {number} del análisis guardada.</translation>
        </message>
        <message>
            <source>Quedó en {name}.</source>
            <translation>Quedó en {name}.</translation>
        </message>
        <message>
            <source>No se pudo escribir {name}. El análisis sigue aquí; elija otra carpeta.</source>
            <translation>No se pudo escribir {name}. El análisis sigue aquí; elija otra carpeta.</translation>
        </message>
        <message>
            <source>De un objetivo a lo que recibe cada persona, y por qué</source>
            <translation>De un objetivo a lo que recibe cada persona, y por qué</translation>
        </message>
        <message>
            <source>Situación</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Qué recibe</source>
            <translation>Qué recibe</translation>
        </message>
        <message>
            <source>Nada: hueco</source>
            <translation>Nada: hueco</translation>
        </message>
        <message>
            <source>1 oferta</source>
            <translation>1 oferta</translation>
        </message>
        <message>
            <source>{count} ofertas</source>
            <translation>{count} ofertas</translation>
        </message>
        <message>
            <source>Sin indicador</source>
            <translation>Sin indicador</translation>
        </message>
        <message>
            <source>sin datos</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>meta {target}</source>
            <translation>meta {target}</translation>
        </message>
        <message>
            <source>Raya cortada: por probar · raya y punto: en piloto · raya entera: sostenida · puntos: refutada · ○ {collect} · ● {pay}</source>
            <translation>Raya cortada: por probar · raya y punto: en piloto · raya entera: sostenida · puntos: refutada · ○ {collect} · ● {pay}</translation>
        </message>
        <message>
            <source>Versión {number} del mapa guardada.</source>
            <translation>Versión {number} del mapa guardada.</translation>
        </message>
        <message>
            <source>No se pudo escribir {name}. El mapa sigue aquí; elija otra carpeta.</source>
            <translation>No se pudo escribir {name}. El mapa sigue aquí; elija otra carpeta.</translation>
        </message>
        <message>
            <source>Que unos quieran cobrar y otros quieran pagar</source>
            <translation>Que unos quieran cobrar y otros quieran pagar</translation>
        </message>
        <message>
            <source>Que unos quieran cobrar y otros quieran pagar · v{number}</source>
            <translation>Que unos quieran cobrar y otros quieran pagar · v{number}</translation>
        </message>
        <message>
            <source>Rompe la lógica del mapa</source>
            <translation>Rompe la lógica del mapa</translation>
        </message>
        <message>
            <source>Conviene completarlo</source>
            <translation>Conviene completarlo</translation>
        </message>
    </context>
    <context>
        <name>TalkStrip</name>
        <message>
            <source>Decir</source>
            <translation>Decir</translation>
        </message>
        <message>
            <source>Conversación</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Usted dice</source>
            <translation>Usted dice</translation>
        </message>
        <message>
            <source>Decirlo</source>
            <translation>Decirlo</translation>
        </message>
        <message>
            <source>Lo que se reconoció</source>
            <translation>Lo que se reconoció</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Lo guardado vale para las páginas que siguen</source>
            <translation>Lo guardado vale para las páginas que siguen</translation>
        </message>
        <message>
            <source>Esta plantilla ya es propia del acreedor.</source>
            <translation>Esta plantilla ya es propia del acreedor.</translation>
        </message>
        <message>
            <source>El acreedor ya tiene la suya; aquí está.</source>
            <translation>El acreedor ya tiene la suya; aquí está.</translation>
        </message>
        <message>
            <source>Versión {number} guardada. Vale para las páginas que siguen.</source>
            <translation>Versión {number} guardada. Vale para las páginas que siguen.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPanel</name>
        <message>
            <source>Plantillas</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Propia</source>
            <translation>Propia</translation>
        </message>
        <message>
            <source>Plantilla propia del acreedor</source>
            <translation>Plantilla propia del acreedor</translation>
        </message>
        <message>
            <source>Guardar versión</source>
            <translation>Guardar versión</translation>
        </message>
        <message>
            <source>Guardar</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>La que trae el programa</source>
            <translation>La que trae el programa</translation>
        </message>
        <message>
            <source>¿Qué cambió? Queda en la historia.</source>
            <translation>¿Qué cambió? Queda en la historia.</translation>
        </message>
        <message>
            <source>Plantilla</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Caso de prueba</source>
            <translation>Caso de prueba</translation>
        </message>
        <message>
            <source>Versiones guardadas</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>Textos de la plantilla</source>
            <translation>Textos de la plantilla</translation>
        </message>
        <message>
            <source>Texto que se edita</source>
            <translation>Texto que se edita</translation>
        </message>
        <message>
            <source>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</source>
            <translation>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</translation>
        </message>
        <message>
            <source>La página, tal como se imprimiría</source>
            <translation>La página, tal como se imprimiría</translation>
        </message>
    </context>
    <context>
        <name>ToastBar</name>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Veil</name>
        <message>
            <source>Oculto mientras comparte pantalla</source>
            <translation>Oculto mientras comparte pantalla</translation>
        </message>
        <message>
            <source>Datos personales ocultos · Ctrl+Mayús+H los muestra de nuevo</source>
            <translation>Datos personales ocultos · Ctrl+Mayús+H los muestra de nuevo</translation>
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>Versión de la política</source>
            <translation>Versión de la política</translation>
        </message>
        <message>
            <source>Aprobar y publicar</source>
            <translation>Aprobar y publicar</translation>
        </message>
        <message>
            <source>Devolver, con su razón</source>
            <translation>Devolver, con su razón</translation>
        </message>
        <message>
            <source>Volver a esta versión</source>
            <translation>Volver a esta versión</translation>
        </message>
        <message>
            <source>Simular</source>
            <translation>Simular</translation>
        </message>
        <message>
            <source>Retirarla</source>
            <translation>Retirarla</translation>
        </message>
        <message>
            <source>Razón para devolverla</source>
            <translation>Razón para devolverla</translation>
        </message>
    </context>
    <context>
        <name>_Brand</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Datos de
ejemplo</source>
            <translation>Datos de
ejemplo</translation>
        </message>
    </context>
    <context>
        <name>_ReadBack</name>
        <message>
            <source>{said}. Enter lo anota.</source>
            <translation>{said}. Enter lo anota.</translation>
        </message>
        <message>
            <source>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</source>
            <translation>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</translation>
        </message>
    </context>
</TS>
